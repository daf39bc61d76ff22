import type { RouteAccess } from '../access/route-access.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may reach the route. Required of every route: the app refuses to start without it. */
    access?: RouteAccess
  }
}
