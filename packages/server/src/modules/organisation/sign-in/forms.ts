import type { FastifyInstance } from 'fastify'

/** Lets the routes of one plugin read small forms, whatever the app around them does with bodies. */
export function readForms(routes: FastifyInstance): void {
  routes.removeAllContentTypeParsers()
  const form = 'application/x-www-form-urlencoded'
  routes.addContentTypeParser(form, { parseAs: 'string', bodyLimit: 4096 }, (_request, body, done) => {
    done(null, Object.fromEntries(new URLSearchParams(body as string)))
  })
}

/** One field of a form, when it was sent. */
export function fieldOf(body: unknown, name: string): string | undefined {
  const value = body !== null && typeof body === 'object' ? (body as Record<string, unknown>)[name] : undefined
  return typeof value === 'string' ? value : undefined
}
