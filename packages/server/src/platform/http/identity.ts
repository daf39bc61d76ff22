import '@fastify/cookie'
import type { FastifyInstance } from 'fastify'
import { publicActor, type Actor } from '../access/actor.ts'

/** Who stands behind a cookie or a token; the organisation's sign-in answers it. */
export interface Identities {
  sessionCookie: string
  actorOfSession(cookie: string | undefined): Promise<Actor>
  actorOfToken(token: string): Promise<Actor>
}

/**
 * Reads who is asking before anything else is done. A bearer token counts only under `/api`, where no
 * browser sends cookies along by itself.
 */
export function identify(app: FastifyInstance, identities: Identities): void {
  app.addHook('onRequest', async (request) => {
    if (request.url.startsWith('/assets/')) return
    const bearer = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
    if (bearer !== undefined && request.url.startsWith('/api/')) {
      request.actor = await identities.actorOfToken(bearer)
      return
    }
    const cookie = request.cookies[identities.sessionCookie]
    request.actor = cookie === undefined ? publicActor : await identities.actorOfSession(cookie)
  })
}
