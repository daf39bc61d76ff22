import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { languageFrom } from '../platform/languages/accept-language.ts'
import { pageLanguages } from '../platform/languages/localized-text.ts'
import { completeDescription, type Description } from './complete-description.ts'

/** Describes every route of the open API from its own schemas (OpenAPI 3.1), at `/api/v1/openapi.json`. */
export async function describeApi(app: FastifyInstance, publicUrl: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Koto open API',
        version: '1',
        description:
          'The integration programmes of this installation: their measures, indicators and responsible bodies, as open data.',
        license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
      },
      servers: [{ url: publicUrl }],
      // Everything here is open; a token is welcome, and a wrong one is refused.
      security: [{}, { token: [] }],
      tags: [{ name: 'programmes', description: 'Programmes, their measures, indicators and bodies.' }],
      components: {
        securitySchemes: {
          token: { type: 'http', scheme: 'bearer', description: 'Made by `koto token` in demo mode. Public data needs none.' },
        },
      },
    },
    transform: jsonSchemaTransform,
    transformObject: (given) =>
      completeDescription(jsonSchemaTransformObject(given) as Description) as ReturnType<typeof jsonSchemaTransformObject>,
  })
}

/** The description itself; and the short address of the page that shows it, in the reader's language. */
export function serveApiDescription(app: FastifyInstance): void {
  const open = { config: { access: 'public' as const }, schema: { hide: true } }
  app.get('/api/v1/openapi.json', open, async (_request, reply) =>
    reply.header('cache-control', 'public, max-age=300').send(app.swagger()),
  )
  app.get('/api/docs', open, async (request, reply) => {
    const language = languageFrom(request.headers['accept-language'], pageLanguages, 'en')
    return reply.header('vary', 'accept-language').redirect(`/${language}/api`)
  })
}
