import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { projectFolder } from '../../platform/config/config.ts'
import type { RouteAccess } from '../../platform/access/route-access.ts'
import type { PageRequest } from '../../page-services.ts'

export const webFolder = join(projectFolder, 'packages/web')
export const clientFolder = join(webFolder, 'build/client')
const serverFile = join(webFolder, 'build/server/index.js')

/** What the built pages give the server; see packages/web/README.md. */
export interface Pages {
  list: { path: string; access: RouteAccess | undefined }[]
  answer(request: Request, page: PageRequest): Promise<Response>
}

export interface PageBuild {
  entry: { module: { createPages(build: PageBuild, options: { mode?: 'production' | 'development'; onError: (error: unknown, page: PageRequest) => void }): Pages } }
}

/** The pages as they were built, with every file of theirs that browsers ask for. */
export async function openBuiltPages(app: () => FastifyInstance): Promise<Pages> {
  if (!existsSync(serverFile)) throw new Error('the pages have not been built')
  const build = await import(pathToFileURL(serverFile).href) as PageBuild
  return makePages(build, 'production', app)
}

/** Makes the pages, refusing a page that does not say who may reach it. */
export function makePages(build: PageBuild, mode: 'production' | 'development', app: () => FastifyInstance): Pages {
  const pages = build.entry.module.createPages(build, {
    mode,
    onError: (error, page) => app().log.error({ err: error, reqId: page.requestId }, 'a page failed'),
  })
  const unguarded = pages.list.filter((page) => page.access === undefined).map((page) => page.path)
  if (unguarded.length > 0) throw new Error(`These pages do not say who may reach them (handle.access): ${unguarded.join(', ')}`)
  return pages
}
