import cookie, { type CookieSerializeOptions } from '@fastify/cookie'
import type { FastifyPluginAsync } from 'fastify'
import '../../../platform/http/route-config.ts'
import { Problem } from '../../../platform/problems/problem.ts'
import { fieldOf, readForms } from './forms.ts'
import { localPath } from './local-path.ts'
import { problemPage } from './problem-page.ts'
import type { SignIn } from './service.ts'

/** Every route of signing in: open to all, and left out of the API's description. */
const open = { config: { access: 'public' as const }, schema: { hide: true } as object, exposeHeadRoute: false }

/**
 * Signing in and out for browsers. A sign-in that does not succeed leads back to the page
 * `/:language/sign-in?problem=CODE&return=PATH`, which says in the reader's language what to do.
 */
export function signInRoutes({ signIn }: { signIn: SignIn }): FastifyPluginAsync {
  return async (routes) => {
    if (!routes.hasReplyDecorator('setCookie')) await routes.register(cookie)
    readForms(routes)
    routes.addHook('onRequest', async (_request, reply) => { void reply.header('cache-control', 'no-store') })

    routes.get('/auth/start', open, async (request, reply) => {
      const path = localPath(fieldOf(request.query, 'return'))
      // The cookie must wait under the name to which the provider sends the browser back: localhost is not 127.0.0.1.
      if (request.host !== new URL(signIn.publicUrl).host && fieldOf(request.query, 'moved') === undefined) {
        const query = new URLSearchParams({ return: path, moved: 'yes' })
        return reply.redirect(new URL(`/auth/start?${query}`, signIn.publicUrl).href, 303)
      }
      return orProblemPage(path, request.log, reply, async () => {
        const { url, flow } = await signIn.begin(path)
        return reply.setCookie(signIn.flowCookie, flow, { ...cookieOptions(signIn), maxAge: 24 * 3600 }).redirect(url, 303)
      })
    })

    routes.get('/auth/callback', open, async (request, reply) => {
      const flow = request.cookies[signIn.flowCookie]
      const session = request.cookies[signIn.sessionCookie]
      void reply.clearCookie(signIn.flowCookie, cookieOptions(signIn))
      return orProblemPage(signIn.intended(flow), request.log, reply, async () => {
        const query = request.url.slice(request.url.indexOf('?') + 1 || request.url.length)
        const done = await signIn.finish({ query, flow, session })
        return reply.setCookie(signIn.sessionCookie, done.session, cookieOptions(signIn)).redirect(done.path, 303)
      })
    })

    routes.post('/auth/sign-out', open, async (request, reply) => {
      const { url } = await signIn.signOut(request.cookies[signIn.sessionCookie])
      void reply.clearCookie(signIn.sessionCookie, cookieOptions(signIn))
      return reply.redirect(url ?? localPath(fieldOf(request.body, 'return')), 303)
    })
  }
}

type Log = { warn(about: object, message: string): void }
type Reply = { redirect(url: string, status: number): unknown }

async function orProblemPage(path: string, log: Log, reply: Reply, work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    // What the provider sent is not logged: it may hold codes and names.
    log.warn({ problem: error.code, cause: told(error.cause) }, 'somebody could not sign in')
    return reply.redirect(problemPage(error, path), 303)
  }
}

function told(cause: unknown): object | undefined {
  if (!(cause instanceof Error)) return undefined
  return { name: cause.name, code: 'code' in cause ? cause.code : undefined, message: cause.message }
}

function cookieOptions(signIn: SignIn): CookieSerializeOptions {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: signIn.secure }
}
