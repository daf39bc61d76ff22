import { createRequestHandler, RouterContextProvider, type ServerBuild } from 'react-router'
import type { PageRequest, RouteAccess } from '@koto/server/types'
import { accessFinder, listPages, type PageRoute } from './access/page-routes.ts'
import { frameOf } from './frame/frame-of.ts'
import { accessContext, pageContext } from './frame/page-context.ts'
import { frameContext, onErrorContext } from './frame/request-state.ts'

/** The pages, as the server sees them. */
export interface Pages {
  /** Every page with its access; the server refuses to start when one has none. */
  list: PageRoute[]
  /** The access of the page at an address; null when there is no page. */
  accessOf(pathname: string): RouteAccess | null
  /** Answers a page request. Never throws. */
  answer(request: Request, page: PageRequest): Promise<Response>
}

/**
 * Makes the pages out of a server build. Everything that must be one and the same instance (the
 * router, its contexts) comes out of the build with it, so the server imports nothing of React Router.
 */
export function createPages(
  build: ServerBuild,
  options: { mode?: 'production' | 'development'; onError: (error: unknown, page: PageRequest) => void },
): Pages {
  const handler = createRequestHandler(build, options.mode ?? 'production')
  const list = listPages(build)
  const accessOf = accessFinder(build)
  return {
    list,
    accessOf,
    async answer(request, page) {
      const { pathname } = new URL(request.url)
      // Single-fetch data is for hydrated pages only; here it would be a second way to the same loaders.
      if (pathname.endsWith('.data')) return new Response(null, { status: 404 })
      const context = new RouterContextProvider()
      context.set(pageContext, page)
      context.set(accessContext, accessOf(pathname))
      context.set(onErrorContext, (error) => options.onError(error, page))
      context.set(frameContext, frameOf(request, page, list))
      return handler(request, context)
    },
  }
}
