import { matchRoutes, type RouteObject, type ServerBuild } from 'react-router'
import type { RouteAccess } from '@koto/server/types'
import type { PageHandle } from './page-handle.ts'

/** One page of the build. `access` is undefined when its route forgot to state it: the server must not start then. */
export interface PageRoute {
  id: string
  /** The whole pattern, for example `/:language/programmes/:programme`. */
  path: string
  access: RouteAccess | undefined
  menu: PageHandle['menu']
}

type BuildRoute = NonNullable<ServerBuild['routes'][string]>

/** Every route that answers an address. Layouts, which only wrap others, are left out. */
export function listPages(build: ServerBuild): PageRoute[] {
  const routes = Object.values(build.routes).filter((route): route is BuildRoute => route !== undefined)
  return routes
    .filter((route) => route.id !== 'root' && !isLayout(route, routes))
    .map((route) => ({ id: route.id, path: pathOf(route, build), ...statedBy(route) }))
}

/** Finds the access of the route that an address leads to; null when it leads nowhere. */
export function accessFinder(build: ServerBuild): (pathname: string) => RouteAccess | null {
  const pages = listPages(build)
  const table: RouteObject[] = pages.map((page) => ({ id: page.id, path: page.path }))
  const byId = new Map(pages.map((page) => [page.id, page]))
  return (pathname) => {
    const match = matchRoutes(table, pathname)?.at(-1)
    return (match?.route.id && byId.get(match.route.id)?.access) || null
  }
}

function isLayout(route: BuildRoute, all: BuildRoute[]): boolean {
  return all.some((other) => other.parentId === route.id)
}

function pathOf(route: BuildRoute, build: ServerBuild): string {
  const parts: string[] = []
  for (let at: BuildRoute | undefined = route; at; at = at.parentId ? build.routes[at.parentId] : undefined) {
    if (at.path) parts.unshift(at.path)
  }
  return `/${parts.join('/')}`
}

function statedBy(route: BuildRoute): { access: RouteAccess | undefined; menu: PageHandle['menu'] } {
  const handle = route.module.handle as PageHandle | undefined
  return { access: handle?.access, menu: handle?.menu }
}
