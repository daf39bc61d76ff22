import type { FastifyInstance } from 'fastify'
import { mayReach, type RouteAccess } from '../access/route-access.ts'
import { notFound, signInFirst } from '../problems/catalogue.ts'
import './route-config.ts'

/** One route and who may reach it, as the table of all routes lists it. */
export interface RouteListed {
  method: string
  url: string
  access: RouteAccess
}

/**
 * The first layer of access: no route without an `access`, and nobody gets into one that is not theirs.
 * A route that exists for others is not found; only the API tells a caller without a token to sign in.
 */
export function guardAccess(app: FastifyInstance): () => RouteListed[] {
  const routes: { method: string; url: string; config?: { access?: RouteAccess } }[] = []
  // Looked at when all is registered: a room may state the access of all its routes in a hook of its own.
  app.addHook('onRoute', (route) => { for (const method of [route.method].flat()) routes.push({ method, url: route.url, get config() { return route.config } }) })
  app.addHook('onReady', async () => {
    const unguarded = routes.filter((route) => route.config?.access === undefined).map(({ method, url }) => `${method} ${url}`)
    if (unguarded.length > 0) throw new Error(`These routes do not say who may reach them (config.access): ${unguarded.join(', ')}`)
  })
  app.addHook('preHandler', async (request) => {
    const access = request.routeOptions.config.access ?? (request.is404 ? 'public' : undefined)
    if (access !== undefined && mayReach(request.actor, access)) return
    if (request.actor.kind === 'public' && request.url.startsWith('/api/')) throw signInFirst()
    throw notFound()
  })
  return () => routes.map(({ method, url, config }) => ({ method, url, access: config?.access ?? [] }))
}
