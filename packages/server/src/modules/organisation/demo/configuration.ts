import { generateKeyPair, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import Provider, { type Configuration } from 'oidc-provider'
import { problemPage } from '../sign-in/problem-page.ts'
import { memoryOfProvider } from './adapter.ts'
import type { DemoOrganisation } from './organisation-file.ts'

export interface DemoClient {
  id: string
  secret: string
}

/** Makes the provider of the demo, with keys that live as long as the process. */
export async function makeProvider(publicUrl: string, client: DemoClient, people: DemoOrganisation['people']): Promise<Provider> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
  const kid = randomBytes(8).toString('hex')
  const key = { ...privateKey.export({ format: 'jwk' }), kty: 'RSA', alg: 'RS256', use: 'sig', kid }
  const provider = new Provider(new URL('/oidc', publicUrl).href, {
    adapter: memoryOfProvider(),
    jwks: { keys: [key] },
    clients: [{
      client_id: client.id, client_secret: client.secret, redirect_uris: [new URL('/auth/callback', publicUrl).href],
      response_types: ['code'], grant_types: ['authorization_code'],
    }],
    pkce: { required: () => true },
    scopes: ['openid', 'profile', 'email'],
    claims: { openid: ['sub'], profile: ['name', 'locale'], email: ['email', 'email_verified'] },
    features: {
      devInteractions: { enabled: false },
      // It never remembers who signed in (provider.ts), so there is nothing to end there.
      rpInitiatedLogout: { enabled: false },
    },
    cookies: { keys: [randomBytes(32).toString('base64url')], short: { httpOnly: true, sameSite: 'lax', signed: true } },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AuthorizationCode: 60, AccessToken: 600, IdToken: 600 },
    interactions: { url: (_ctx, interaction) => `/auth/demo/${interaction.uid}` },
    findAccount(_ctx, id) {
      const person = people.find((one) => one.id === id)
      if (person === undefined) return undefined
      const { name, language, email } = person
      return { accountId: id, claims: async () => ({ sub: id, name, locale: language, email, email_verified: true }) }
    },
    loadExistingGrant: grantEverything,
    renderError(ctx) {
      ctx.redirect(problemPage({ code: 'sign-in-failed' }, '/'))
    },
  } satisfies Configuration)
  provider.proxy = true
  return provider
}

/** Nobody is asked whether Koto may know the name of a made-up person. */
const grantEverything: NonNullable<Configuration['loadExistingGrant']> = async (ctx) => {
  const { provider, client, session } = ctx.oidc
  const grant = new provider.Grant({ clientId: client!.clientId, accountId: session!.accountId! })
  grant.addOIDCScope('openid profile email')
  await grant.save()
  return grant
}
