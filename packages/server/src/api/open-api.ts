import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'

/** Describes every route of the open API from its own schemas (OpenAPI 3.1), at `/api/v1/openapi.json`. */
export async function describeApi(app: FastifyInstance, publicUrl: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Koto open API',
        version: '1',
        description: 'The integration programmes of this installation: their measures, indicators and responsible bodies, as open data.',
        license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
      },
      servers: [{ url: publicUrl }],
      tags: [{ name: 'programmes', description: 'Programmes, their measures, indicators and bodies.' }],
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'A token from your own page, or `koto token` in demo mode. Public data needs none.' } } },
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  })
}

/** The description itself, and a 404 of the API’s own. */
export function serveApiDescription(app: FastifyInstance): void {
  const open = { config: { access: 'public' as const }, schema: { hide: true } }
  app.get('/api/v1/openapi.json', open, async (_request, reply) => reply.header('cache-control', 'public, max-age=300').send(app.swagger()))
  app.get('/api/docs', open, async (_request, reply) => reply.redirect('/en/api'))
}
