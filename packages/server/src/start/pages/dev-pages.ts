import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import middie, { type Handler } from '@fastify/middie'
import type { FastifyInstance } from 'fastify'
import { makePages, webFolder, type PageBuild, type Pages } from './page-build.ts'

interface ViteServer {
  middlewares: Handler
  ssrLoadModule(id: string): Promise<unknown>
  close(): Promise<void>
}

/** Pages built as they are asked for, so that a change shows at once (`npm run dev`). */
export interface DevPages {
  pages(app: () => FastifyInstance): Promise<Pages>
  assets(app: FastifyInstance): Promise<void>
  close(): Promise<void>
}

export async function openDevPages(): Promise<DevPages> {
  const vite = await import(pathToFileURL(createRequire(join(webFolder, 'package.json')).resolve('vite')).href) as {
    createServer(options: object): Promise<ViteServer>
  }
  const server = await vite.createServer({
    root: webFolder, configFile: join(webFolder, 'vite.config.ts'), server: { middlewareMode: true, hmr: { port: 24_678 } }, appType: 'custom',
  })
  return {
    async pages(app) {
      // Loaded afresh each time: Vite keeps what has not changed.
      return makePages(await server.ssrLoadModule('virtual:react-router/server-build') as PageBuild, 'development', app)
    },
    async assets(app) {
      await app.register(middie)
      app.use(server.middlewares)
    },
    close: () => server.close(),
  }
}
