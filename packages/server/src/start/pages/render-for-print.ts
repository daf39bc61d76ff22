import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Actor } from '../../platform/access/actor.ts'
import type { PageHandler } from '../../platform/http/pages.ts'
import { newId } from '../../platform/ids/id.ts'

/** A page or an asset of ours for the browser that prints: a page as the actor sees it, with nobody's session. */
export async function renderForPrint(
  url: URL, actor: Actor, pages: PageHandler, app: FastifyInstance,
): Promise<{ status: number; contentType: string; body: Buffer }> {
  if (/^\/[a-z]{2}\//.test(url.pathname)) {
    const page = await pages(new Request(url), { actor, id: newId(), nonce: '' } as unknown as FastifyRequest)
    return { status: page.status, contentType: page.headers.get('content-type') ?? '', body: Buffer.from(await page.arrayBuffer()) }
  }
  const asset = await app.inject({ method: 'GET', url: url.pathname + url.search })
  return { status: asset.statusCode, contentType: String(asset.headers['content-type'] ?? ''), body: asset.rawPayload }
}
