import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyPluginAsync } from 'fastify'
import type Provider from 'oidc-provider'
import type { CustomFetch } from 'openid-client'
import type { Database } from '../../../platform/database/database.ts'
import type { DemoSignIn } from '../contract.ts'
import { demoIssuer, type IdentityProvider } from '../sign-in/settings.ts'
import { makeProvider } from './configuration.ts'
import { loopbackFetch } from './loopback.ts'
import { readDemoOrganisation } from './organisation-file.ts'
import { personaRoutes } from './persona-routes.ts'
import { listPersonas } from './persona-views.ts'
import { mountProvider } from './mount.ts'

export interface DemoProvider {
  /** What `createSignInService` needs to know of it. */
  identityProvider: IdentityProvider
  /** For the page on which a visitor chooses who to be. */
  signIn: DemoSignIn
  /** The provider at /oidc, and the choosing at /auth/demo/:uid. */
  routes: FastifyPluginAsync
}

/**
 * An OpenID Connect provider of made-up people, in the same server, so that the demo signs in as a city does.
 * Throws outside of the demo: whoever reaches it may be anybody.
 */
export function demoProvider({ demo, database, file, publicUrl }: {
  demo: boolean
  database: Database
  /** demo/organisation.yaml */
  file: string
  publicUrl: () => string
}): DemoProvider {
  if (!demo) throw new Error('the provider of made-up people works only in demo mode')
  const { people } = readDemoOrganisation(file)
  const client = { id: 'koto', secret: randomBytes(32).toString('base64url') }
  let made: Promise<Provider> | undefined
  const provider = () => (made ??= makeProvider(publicUrl(), client, people))
  let reach: CustomFetch | undefined
  return {
    identityProvider: {
      issuer: () => new URL('/oidc', publicUrl()).href,
      clientId: client.id,
      clientSecret: client.secret,
      knownAs: demoIssuer,
      fetch: (url, options) => (reach ?? (fetch as CustomFetch))(url, options),
    },
    signIn: { personas: () => listPersonas(database, people) },
    routes: async (app: FastifyInstance) => {
      reach = loopbackFetch(app.server as Parameters<typeof loopbackFetch>[0])
      await app.register(mountProvider(provider, publicUrl))
      await app.register(personaRoutes(provider, people))
    },
  }
}
