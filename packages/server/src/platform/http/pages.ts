import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { readBody, uploadLimit } from './body-limit.ts'

/** Turns a web request into a page; the built pages give it. */
export type PageHandler = (request: Request, from: FastifyRequest) => Promise<Response>

/** Everything that no other route answers is a page. Bodies are read here, within a limit, before a page sees them. */
export function servePages(app: FastifyInstance, handler: PageHandler, publicUrl: () => string): void {
  void app.register(async (pages) => {
    pages.removeAllContentTypeParsers()
    pages.addContentTypeParser('*', { bodyLimit: uploadLimit }, readBody)
    pages.route({
      method: ['GET', 'HEAD', 'POST'],
      url: '/*',
      config: { access: 'public' },
      schema: { hide: true },
      handler: async (request, reply) => send(await handler(toWeb(request, reply, publicUrl()), request), reply),
    })
  })
}

function toWeb(request: FastifyRequest, reply: FastifyReply, publicUrl: string): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    for (const one of [value].flat()) if (one !== undefined) headers.append(name, one)
  }
  const leaving = new AbortController()
  reply.raw.once('close', () => { if (!reply.raw.writableFinished) leaving.abort() })
  const body = request.body instanceof Uint8Array && request.body.length > 0 ? new Uint8Array(request.body) : undefined
  // HEAD is asked as GET: Node leaves the body out by itself.
  const method = request.method === 'HEAD' ? 'GET' : request.method
  return new Request(new URL(request.url, publicUrl), { method, headers, body, signal: leaving.signal })
}

async function send(answer: Response, reply: FastifyReply): Promise<FastifyReply> {
  void reply.status(answer.status)
  for (const [name, value] of answer.headers) if (name !== 'set-cookie') void reply.header(name, value)
  const cookies = answer.headers.getSetCookie()
  if (cookies.length > 0) void reply.header('set-cookie', cookies)
  return reply.send(answer.body === null ? '' : Buffer.from(await answer.arrayBuffer()))
}
