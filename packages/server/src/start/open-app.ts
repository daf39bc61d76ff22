import type { FastifyInstance } from 'fastify'
import { buildApp } from '../app.ts'
import { publicActor } from '../platform/access/actor.ts'
import { signInFirst } from '../platform/problems/catalogue.ts'
import { left, type StartContext } from './step.ts'

/** The app over the opened database. Nobody is known yet, so everybody reads as the public. */
export async function openApp(context: StartContext): Promise<FastifyInstance> {
  const { config } = context
  return buildApp({
    database: left(context.database, 'database'),
    identities: {
      sessionCookie: 'koto-session',
      actorOfSession: async () => publicActor,
      actorOfToken: async () => { throw signInFirst() },
    },
    publicUrl: () => context.address ?? config.publicUrl ?? `http://localhost:${config.port}`,
    rateLimits: { all: 600, signIn: 30 },
    logLevel: config.logLevel,
    routes: [],
  })
}
