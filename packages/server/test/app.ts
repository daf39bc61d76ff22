import type { FastifyInstance } from 'fastify'
import { buildApp, type AppOptions } from '../src/app.ts'
import { publicActor, type Actor } from '../src/platform/access/actor.ts'
import type { Database } from '../src/platform/database/database.ts'
import { newId } from '../src/platform/ids/id.ts'
import { signInFirst } from '../src/platform/problems/catalogue.ts'
import { isRole, type Role } from '../src/platform/access/roles.ts'

/** Somebody who holds one role for the whole city. */
export function personWith(...held: Role[]): Actor {
  return { kind: 'person', id: newId<'person'>(), roles: held.map((role) => ({ role, unit: null })), via: 'token' }
}

/**
 * The app with its guards, over a real database. A bearer token that is a role's name is somebody with
 * that role: signing in itself has tests of its own.
 */
export async function testApp(database: Database, routes: AppOptions['routes'], more: Partial<AppOptions> = {}): Promise<FastifyInstance> {
  const app = await buildApp({
    database,
    identities: {
      sessionCookie: 'koto-session',
      actorOfSession: async (cookie) => (cookie !== undefined && isRole(cookie) ? personWith(cookie) : publicActor),
      actorOfToken: async (token) => {
        if (!isRole(token)) throw signInFirst()
        return personWith(token)
      },
    },
    publicUrl: () => 'http://localhost:3000',
    rateLimits: { all: 10_000, signIn: 100 },
    logLevel: 'silent',
    routes,
    ...more,
  })
  await app.ready()
  return app
}
