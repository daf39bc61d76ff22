import { renderToString } from 'react-dom/server'
import { ServerRouter, type EntryContext, type HandleErrorFunction, type RouterContextProvider } from 'react-router'
import { Frame } from './frame/frame.tsx'
import { frameContext, report } from './frame/request-state.ts'

export { createPages } from './pages.ts'
export type { Pages } from './pages.ts'

/**
 * Renders the whole page to a string. Nothing is hydrated, so nothing is streamed: the data that React
 * Router would hand over to the browser is left out. (Streaming the same page took half as long again.)
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  router: EntryContext,
  context: Readonly<RouterContextProvider>,
): Promise<Response> {
  const frame = await context.get(frameContext)
  headers.set('content-type', 'text/html; charset=utf-8')
  headers.set('content-language', frame.language)
  if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-cache')
  const html = renderToString(
    <Frame value={frame}>
      <ServerRouter context={{ ...router, serverHandoffStream: undefined }} url={request.url} nonce={frame.nonce} />
    </Frame>,
  )
  return new Response(`<!DOCTYPE html>${html}`, { status, headers })
}

/** Hands every unforeseen error to the server's log. Problems and missing pages are answers, not errors. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (!request.signal.aborted) report(error, context)
}
