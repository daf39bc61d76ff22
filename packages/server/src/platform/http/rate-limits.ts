import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'

/** Requests a minute from one network address: to everything, and to what signs somebody in. */
export interface RateLimits {
  all: number
  signIn: number
}

/** One address may ask only so often; health checks are left out. The count lives in memory and is never logged. */
export async function limitRates(app: FastifyInstance, limits: RateLimits): Promise<void> {
  await app.register(rateLimit, { global: true, max: limits.all, timeWindow: '1 minute', hook: 'onRequest' })
  app.addHook('onRoute', (route) => {
    if (!route.url.startsWith('/auth/')) return
    route.config = { ...route.config, rateLimit: { max: limits.signIn, timeWindow: '1 minute' } }
  })
}
