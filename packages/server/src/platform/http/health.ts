import type { FastifyInstance } from 'fastify'
import type { Database } from '../database/database.ts'

/** `/healthz`: the process answers. `/readyz`: it can serve, the database included; a load balancer asks this one. */
export function answerHealth(app: FastifyInstance, database: Database): void {
  const open = { config: { access: 'public' as const, rateLimit: false as const }, schema: { hide: true } }
  app.get('/healthz', open, async (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }))
  app.get('/readyz', open, async (_request, reply) => {
    void reply.header('cache-control', 'no-store')
    try {
      await database.pool.query('select 1')
      return { status: 'ok' }
    } catch {
      return reply.status(503).send({ status: 'unavailable', what: 'database' })
    }
  })
}
