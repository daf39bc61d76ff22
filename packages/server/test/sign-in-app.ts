import fastify, { type FastifyInstance, type FastifyPluginAsync } from 'fastify'
import { signInRoutes, type SignIn } from '../src/modules/organisation/index.ts'
import { Problem } from '../src/platform/problems/problem.ts'

interface Made {
  signIn: SignIn
  routes?: FastifyPluginAsync
}

export interface SignInApp {
  app: FastifyInstance
  url: string
  signIn: SignIn
}

/** A server with nothing but signing in, and `/me`, which says who the session's actor is. */
export async function signInApp(make: (publicUrl: () => string) => Made): Promise<SignInApp> {
  const app = fastify({ forceCloseConnections: true })
  let url = ''
  const { signIn, routes } = make(() => url)
  app.setErrorHandler((error, _request, reply) => {
    if (error instanceof Problem) return reply.status(error.status).send({ code: error.code })
    return reply.status(500).send({ code: 'failed', message: String(error) })
  })
  await app.register(signInRoutes({ signIn }))
  if (routes !== undefined) await app.register(routes)
  app.get('/me', async (request) => {
    const cookies = Object.fromEntries((request.headers.cookie ?? '').split('; ').map((one) => one.split(/=(.*)/s)))
    const actor = await signIn.actorOfSession(cookies[signIn.sessionCookie])
    return { actor, who: await signIn.whoIs(actor) }
  })
  url = await app.listen({ port: 0, host: '127.0.0.1' })
  return { app, url, signIn }
}
