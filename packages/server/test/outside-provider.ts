import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { generateKeyPairSync } from 'node:crypto'
import Provider, { type Configuration } from 'oidc-provider'
import { memoryOfProvider } from '../src/modules/organisation/demo/adapter.ts'

/** An account at the outside provider. */
export interface Account {
  sub: string
  name?: string
  email?: string
  email_verified?: boolean
  locale?: string
}

/** An identity provider of its own on a port of its own, as the city's would be. */
export interface OutsideProvider {
  issuer: string
  client: { id: string; secret: string }
  /** Who sits at the browser: signs in as this account, or turns back when there is none. */
  visitor: Account | undefined
  close(): Promise<void>
}

export async function outsideProvider(publicUrl: string): Promise<OutsideProvider> {
  const server = createServer()
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done) })
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const outside: OutsideProvider = {
    issuer, client: { id: 'koto-city', secret: 'a secret & with: signs' }, visitor: undefined, close: () => closed(server),
  }
  const accounts = new Map<string, Account>()
  const provider = new Provider(issuer, configuration(outside, publicUrl, accounts))
  const handle = provider.callback()
  server.on('request', (request, response) => {
    if (!request.url!.startsWith('/login/')) return void handle(request, response)
    const { visitor } = outside
    if (visitor !== undefined) accounts.set(visitor.sub, visitor)
    const result = visitor === undefined ? { error: 'access_denied' } : { login: { accountId: visitor.sub } }
    void provider.interactionFinished(request, response, result)
  })
  return outside
}

function configuration({ client }: OutsideProvider, publicUrl: string, accounts: Map<string, Account>): Configuration {
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })
  return {
    adapter: memoryOfProvider(),
    jwks: { keys: [{ ...key, kty: 'RSA', alg: 'RS256', use: 'sig', kid: 'outside' }] },
    clients: [{
      client_id: client.id, client_secret: client.secret, redirect_uris: [`${publicUrl}/auth/callback`],
      post_logout_redirect_uris: [`${publicUrl}/`], response_types: ['code'], grant_types: ['authorization_code'],
    }],
    scopes: ['openid', 'profile', 'email'],
    claims: { openid: ['sub'], profile: ['name', 'locale'], email: ['email', 'email_verified'] },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource(ctx, form) { ctx.body = form } },
    },
    cookies: { keys: ['outside'], names: { session: 'outside-session' } },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AuthorizationCode: 60, AccessToken: 600, IdToken: 600 },
    pkce: { required: () => true },
    interactions: { url: (_ctx, interaction) => `/login/${interaction.uid}` },
    findAccount: (_ctx, id) => ({ accountId: id, claims: async () => ({ ...accounts.get(id), sub: id }) }),
    async loadExistingGrant(ctx) {
      const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client!.clientId, accountId: ctx.oidc.session!.accountId! })
      grant.addOIDCScope('openid profile email')
      await grant.save()
      return grant
    },
  }
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((done) => { server.close(() => done()) })
}
