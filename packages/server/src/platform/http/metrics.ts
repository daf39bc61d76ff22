import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import { notFound } from '../problems/catalogue.ts'

/**
 * `/metrics` for Prometheus: the process, and how long each route's answers took. Read from the same
 * machine, or elsewhere with the token; to everyone else it is not found.
 */
export function measure(app: FastifyInstance, options: { token: string | undefined }): Registry {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry, prefix: 'koto_' })
  const durations = new Histogram({
    name: 'koto_http_request_duration_seconds',
    help: 'Time to answer, by method, route and status class.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  })
  app.addHook('onResponse', async (request, reply) => {
    const labels = { method: request.method, route: request.routeOptions.url ?? 'none', status: `${Math.floor(reply.statusCode / 100)}xx` }
    durations.observe(labels, reply.elapsedTime / 1000)
  })
  app.get('/metrics', { config: { access: 'public' }, schema: { hide: true } }, async (request, reply) => {
    const here = request.socket.remoteAddress === '127.0.0.1' || request.socket.remoteAddress === '::1'
    const proxied = request.headers['x-forwarded-for'] !== undefined
    const shown = options.token !== undefined && request.headers.authorization === `Bearer ${options.token}`
    if (!shown && (!here || proxied || options.token !== undefined)) throw notFound()
    return reply.type(registry.contentType).send(await registry.metrics())
  })
  return registry
}
