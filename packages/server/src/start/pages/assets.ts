import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import '../../platform/http/route-config.ts'
import { clientFolder } from './page-build.ts'

/** Styles, scripts, fonts and pictures. Their names change with their content, so a browser never asks twice. */
export async function serveAssets(app: FastifyInstance): Promise<void> {
  await app.register(async (assets) => {
    assets.addHook('onRoute', (route) => {
      route.config = { ...route.config, access: 'public', rateLimit: false }
      route.schema = { ...route.schema, hide: true } as object
    })
    await assets.register(fastifyStatic, {
      root: join(clientFolder, 'assets'), prefix: '/assets/', immutable: true, maxAge: '1y', preCompressed: true, index: false, decorateReply: false,
    })
  })
}
