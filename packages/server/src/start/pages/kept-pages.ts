import { randomUUID } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { PageHandler } from '../../platform/http/pages.ts'
import { pageLanguages } from '../../platform/languages/localized-text.ts'

/** The pages that everybody sees alike as long as the programmes stand: what is public about them, and about this site. */
const alike = new RegExp(`^/(${pageLanguages.join('|')})(/(programmes|accessibility|privacy|write-a-programme|api)(/.*)?)?$`)

/** What is somebody’s own, or is opened at a moment that counts, or tells by itself whether it has changed: feedback, the feed. */
const own = /\/feedback(\/|$)|\/changes\.atom$/

/** How long what the programmes’ versions were is believed: a load is on every page after this many milliseconds. */
const believed = 1000
const mostKept = 500
const longestAddress = 300

interface Kept {
  stamp: string
  body: string
  status: number
  headers: [string, string][]
}

/**
 * Renders each public page once for every version of the programmes, so that many readers at once cost hardly
 * more than one. Only for readers who have not signed in and get no cookie; a kept page takes each answer’s own nonce.
 */
export function keepPages(handler: PageHandler, readStamp: () => Promise<string>): PageHandler {
  const nonce = `nonce-${randomUUID()}`
  const kept = new Map<string, Kept>()
  const stampNow = believing(readStamp)
  return async (request, from) => {
    const { pathname, search } = new URL(request.url)
    const address = pathname + search
    if (request.method !== 'GET' || from.actor.kind !== 'public' || !alike.test(pathname) || own.test(pathname) || address.length > longestAddress) return handler(request, from)
    const stamp = await stampNow()
    const known = kept.get(address)
    if (known?.stamp === stamp) return answer(known, nonce, from)
    const response = await handler(request, Object.assign(Object.create(from) as FastifyRequest, { nonce }))
    // A file is no page: it has no nonce, and may not be text.
    if (response.headers.has('content-disposition')) return response
    if (response.status !== 200 || response.headers.has('set-cookie')) return withNonce(response, nonce, from)
    const page = { stamp, body: await response.text(), status: response.status, headers: [...response.headers] }
    kept.delete(address)
    kept.set(address, page)
    if (kept.size > mostKept) kept.delete(kept.keys().next().value!)
    return answer(page, nonce, from)
  }
}

function answer({ body, status, headers }: Kept, nonce: string, from: FastifyRequest): Response {
  return new Response(body.replaceAll(nonce, from.nonce), { status, headers })
}

async function withNonce(response: Response, nonce: string, from: FastifyRequest): Promise<Response> {
  if (response.body === null) return response
  return new Response((await response.text()).replaceAll(nonce, from.nonce), { status: response.status, headers: response.headers })
}

/** Asks once for all that ask within a moment. A failure is not remembered. */
function believing(read: () => Promise<string>): () => Promise<string> {
  let asked: Promise<string> | undefined
  return () => {
    if (asked === undefined) {
      const now = read()
      asked = now
      const forget = () => { if (asked === now) asked = undefined }
      now.then(() => setTimeout(forget, believed).unref(), forget)
    }
    return asked
  }
}
