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

/** Vite inside the app: its files and its news of changes come from the app’s own address, which is all that the pages’ policy lets in. */
export function openDevPages(): DevPages {
  let server: ViteServer | undefined
  return {
    async pages(app) {
      // Loaded afresh each time: Vite keeps what has not changed.
      return makePages(await server!.ssrLoadModule('virtual:react-router/server-build') as PageBuild, 'development', app)
    },
    async assets(app) {
      const vite = await import(pathToFileURL(createRequire(join(webFolder, 'package.json')).resolve('vite')).href) as {
        createServer(options: object): Promise<ViteServer>
      }
      const giveBack = keepListeners()
      server = await vite.createServer({
        root: webFolder, configFile: join(webFolder, 'vite.config.ts'), appType: 'custom', server: { middlewareMode: true, ws: { server: app.server } },
      })
      giveBack()
      await app.register(middie)
      app.use(server.middlewares)
    },
    close: async () => server?.close(),
  }
}

/** Vite ends the whole process when it is told to stop, before PostgreSQL has been: that is for Koto to do, in its order. */
function keepListeners(): () => void {
  const places = [[process, 'SIGTERM'], [process.stdin, 'end']] as [NodeJS.EventEmitter, string][]
  const ours = places.map(([emitter, event]) => emitter.listeners(event))
  return () => {
    for (const [index, [emitter, event]] of places.entries()) {
      for (const listener of emitter.listeners(event)) if (!ours[index]!.includes(listener)) emitter.off(event, listener as () => void)
    }
  }
}
