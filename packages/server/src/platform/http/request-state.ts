import { publicActor, type Actor } from '../access/actor.ts'
import type { FastifyInstance } from 'fastify'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is asking; the public until the identity hook has read a session or a token. */
    actor: Actor
    /** For the script tags of this answer's page. */
    nonce: string
  }
}

/** What every request carries, declared once so that all requests keep one shape. */
export function decorateRequests(app: FastifyInstance): void {
  app.decorateRequest('actor', null as unknown as never)
  app.decorateRequest('nonce', '')
  app.addHook('onRequest', async (request) => { request.actor = publicActor })
}
