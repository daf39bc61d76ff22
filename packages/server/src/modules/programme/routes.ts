import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { publicActor } from '../../platform/access/actor.ts'
import '../../platform/http/route-config.ts'
import { problemAnswers } from '../../platform/problems/problem-document.ts'
import type { ProgrammeReading } from './reading.ts'
import {
  BodyListedAnswer,
  IndicatorAnswer,
  LanguageQuery,
  ListQuery,
  MeasureAnswer,
  MeasureListedAnswer,
  MeasureParams,
  ProgrammeListedAnswer,
  ProgrammeParams,
  SearchAnswer,
  SearchQuery,
} from './routes/answers.ts'
import { bodyColumns, indicatorColumns, measureColumns, programmeColumns, searchColumns } from './routes/csv-columns.ts'
import { formatOf, inLanguage, isKnown, languageOf, sendCsv } from './routes/open-data.ts'
import { withInstantText, withNameText, withTitleText } from './routes/plain-text.ts'
import { ProgrammeTreeAnswer } from './routes/tree-answer.ts'

const config = { access: 'public' } as const
const tags = ['programmes']
/** Open to everybody, without a token. */
const security: [] = []
const notModified = { 304: z.null().describe('What you have is still so.') }
const json = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  200: { description, content: { 'application/json': { schema } } },
  ...notModified,
  ...problemAnswers,
})
const list = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  200: { description, content: { 'application/json': { schema }, 'text/csv': { schema: z.string() } } },
  ...notModified,
  ...problemAnswers,
})

/**
 * The programmes as open data, to be registered under `/api/v1`. Everybody gets the same answers, so
 * they may be cached anywhere; each is asked again by its tag, which changes with the programme's version.
 */
export const programmeRoutes: FastifyPluginAsyncZod<{ reading: ProgrammeReading }> = async (app, { reading }) => {
  app.get(
    '/programmes',
    {
      config,
      schema: {
        tags,
        security,
        operationId: 'listProgrammes',
        summary: 'All programmes, the main one first.',
        querystring: ListQuery,
        response: list('The programmes.', z.object({ programmes: z.array(ProgrammeListedAnswer) })),
      },
    },
    async (request, reply) => {
      const { language, format } = negotiate(request, reply)
      const programmes = await reading.list(publicActor)
      if (isKnown(request, reply, [programmes, language, format])) return reply.status(304).send(null)
      if (format === 'csv') return sendCsv(reply, 'programmes', programmes, programmeColumns(language))
      return reply.send({ programmes: programmes.map((one) => withTitleText(one, language)) })
    },
  )

  app.get(
    '/programmes/:id',
    {
      config,
      schema: {
        tags,
        security,
        operationId: 'getProgramme',
        summary: 'A whole programme: themes, sets, measures, indicators, plans, bodies; in every language.',
        params: ProgrammeParams,
        response: json('The programme.', ProgrammeTreeAnswer),
      },
    },
    async (request, reply) => {
      const { id } = request.params
      if (await alreadyHas(request, reply, id, [])) return reply.status(304).send(null)
      const tree = await reading.tree(publicActor, id)
      return reply.send({ ...tree, version: { ...tree.version, loadedAt: tree.version.loadedAt.toISOString() } })
    },
  )

  app.get(
    '/programmes/:id/measures',
    {
      config,
      schema: {
        tags,
        security,
        operationId: 'listMeasures',
        summary: 'All measures, in the programme’s order.',
        params: ProgrammeParams,
        querystring: ListQuery,
        response: list('The measures.', z.object({ measures: z.array(MeasureListedAnswer) })),
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const { language, format } = negotiate(request, reply)
      if (await alreadyHas(request, reply, id, [language, format])) return reply.status(304).send(null)
      const measures = (await reading.overview(publicActor, id)).themes.flatMap((theme) =>
        theme.sets.flatMap((set) => set.measures),
      )
      if (format === 'csv') return sendCsv(reply, `${id}-measures`, measures, measureColumns(language))
      return reply.send({ measures: measures.map((one) => withTitleText(one, language)) })
    },
  )

  app.get(
    '/programmes/:id/measures/:number',
    {
      config,
      schema: {
        tags,
        security,
        operationId: 'getMeasure',
        summary: 'A measure: what, who, how it is measured, target, source, history.',
        params: MeasureParams,
        querystring: LanguageQuery,
        response: json('The measure.', MeasureAnswer),
      },
    },
    async (request, reply) => {
      const { id, number } = request.params
      const language = languageOf(request)
      inLanguage(reply, language, 'Accept-Language')
      if (await alreadyHas(request, reply, id, [number, language])) return reply.status(304).send(null)
      const page = await reading.measure(publicActor, id, number)
      return reply.send({
        ...withTitleText(page, language),
        indicators: page.indicators.map((one) => withTitleText(one, language)),
        versions: page.versions.map((one) => withInstantText(one)),
      })
    },
  )

  app.get(
    '/programmes/:id/indicators',
    {
      config,
      schema: {
        tags,
        security,
        operationId: 'listIndicators',
        summary: 'All indicators: the programme’s own, the plans’, the measures’.',
        params: ProgrammeParams,
        querystring: ListQuery,
        response: list('The indicators.', z.object({ indicators: z.array(IndicatorAnswer) })),
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const { language, format } = negotiate(request, reply)
      if (await alreadyHas(request, reply, id, [language, format])) return reply.status(304).send(null)
      const indicators = await reading.indicators(publicActor, id)
      if (format === 'csv') return sendCsv(reply, `${id}-indicators`, indicators, indicatorColumns(language))
      return reply.send({ indicators: indicators.map((one) => withTitleText(one, language)) })
    },
  )

  app.get(
    '/programmes/:id/bodies',
    {
      config,
      schema: {
        tags,
        security,
        operationId: 'listBodies',
        summary: 'All responsible bodies, each with its parent.',
        params: ProgrammeParams,
        querystring: ListQuery,
        response: list('The bodies.', z.object({ bodies: z.array(BodyListedAnswer) })),
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const { language, format } = negotiate(request, reply)
      if (await alreadyHas(request, reply, id, [language, format])) return reply.status(304).send(null)
      const bodies = await reading.bodies(publicActor, id)
      if (format === 'csv') return sendCsv(reply, `${id}-bodies`, bodies, bodyColumns(language))
      return reply.send({ bodies: bodies.map((one) => withNameText(one, language)) })
    },
  )

  app.get(
    '/programmes/:id/search',
    {
      config,
      schema: {
        tags,
        security,
        operationId: 'searchProgramme',
        summary: 'Full-text search, with stems, compounds and typing mistakes.',
        params: ProgrammeParams,
        querystring: SearchQuery,
        response: list('What was found, best first.', SearchAnswer),
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const { q, limit, offset } = request.query
      const { language, format } = negotiate(request, reply)
      if (await alreadyHas(request, reply, id, [language, format, q, limit, offset])) return reply.status(304).send(null)
      const result = await reading.search(publicActor, id, q, language, { limit, offset })
      if (format === 'csv') return sendCsv(reply, `${id}-search`, result.hits, searchColumns(language))
      return reply.send({ ...result, hits: result.hits.map((hit) => withTitleText(hit, language)) })
    },
  )

  /**
   * Tags the answer with the programme's version. A load that comes between this and the reading puts
   * a newer answer under an older tag, which is never good again; so its holder gets the new one when asking next.
   */
  async function alreadyHas(request: FastifyRequest, reply: FastifyReply, id: string, parts: unknown[]): Promise<boolean> {
    const { number } = await reading.version(publicActor, id)
    return isKnown(request, reply, [request.params, number, ...parts])
  }
}

function negotiate(request: FastifyRequest<{ Querystring: z.infer<typeof ListQuery> }>, reply: FastifyReply) {
  const language = languageOf(request)
  inLanguage(reply, language, 'Accept, Accept-Language')
  return { language, format: formatOf(request) }
}
