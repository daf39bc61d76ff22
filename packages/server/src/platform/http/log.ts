import type { FastifyServerOptions } from 'fastify'
import type { FastifyRequest } from 'fastify'

/**
 * What is written of a request: its number, method, the route's pattern and how it ended. Never the
 * address line (a search may be in it), the reader's network address, a cookie or a body.
 */
export function logOptions(level: string): Exclude<NonNullable<FastifyServerOptions['logger']>, boolean> {
  return {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: {
      req: (request: FastifyRequest) => ({ method: request.method, route: request.routeOptions?.url ?? 'none' }),
      res: (reply) => ({ status: reply.statusCode }),
      err: (error: Error & { code?: string }) => ({ type: error.name, code: error.code, message: withoutValues(error.message), stack: withoutValues(error.stack ?? '') }),
    },
    redact: ['req.headers', 'headers', 'cookie', 'authorization'],
  }
}

/** PostgreSQL repeats the offending values in its messages; they may be somebody's. */
function withoutValues(text: string): string {
  return text.replace(/Key \(([^)]*)\)=\([^)]*\)/g, 'Key ($1)=(…)').replace(/[\w.+-]+@[\w-]+\.[\w.-]+/g, '…@…')
}
