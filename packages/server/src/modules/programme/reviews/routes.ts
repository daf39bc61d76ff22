import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { publicActor } from '../../../platform/access/actor.ts'
import '../../../platform/http/route-config.ts'
import { LocalizedText } from '../../../platform/languages/localized-text.ts'
import { problemAnswers } from '../../../platform/problems/problem-document.ts'
import { ListQuery, ProgrammeParams } from '../routes/answers.ts'
import { formatOf, inLanguage, isKnown, languageOf, sendCsv } from '../routes/open-data.ts'
import type { RunningServices } from '../running/services.ts'
import { Written } from '../running/written.ts'
import { decisionColumns } from './csv-columns.ts'

const Body = z.object({ id: z.string(), name: LocalizedText })
const DecisionAnswer = z
  .object({
    number: z.int().describe('Its number in the programme.'),
    decision: Written,
    condition: z.string().describe('On what condition it holds; empty when there is none.'),
    owner: Body.describe('The body that carries it out.'),
    deadline: z.iso.date().nullable(),
    late: z.boolean().describe('Open, and its deadline has passed.'),
    state: z.enum(['open', 'closed']),
    made: z.object({ body: Body.describe('The review body that decided.'), at: z.iso.datetime().describe('When its meeting began.') }),
    closedAt: z.iso.datetime().nullable(),
    measures: z.array(z.object({ number: z.string(), title: LocalizedText })),
  })
  .meta({ id: 'Decision', description: 'What a review body decided, as its final minutes say.' })

/** To be registered under `/api/v1`. */
export const reviewsRoutes: FastifyPluginAsyncZod<{ running: RunningServices }> = async (app, { running }) => {
  app.get(
    '/programmes/:id/decisions',
    {
      config: { access: 'public' },
      schema: {
        tags: ['programmes'],
        security: [],
        operationId: 'listDecisions',
        summary: 'What the programme’s review bodies have decided, the newest first; those whose minutes are final.',
        params: ProgrammeParams,
        querystring: ListQuery,
        response: {
          200: {
            description: 'The decisions.',
            content: { 'application/json': { schema: z.object({ decisions: z.array(DecisionAnswer) }) }, 'text/csv': { schema: z.string() } },
          },
          304: z.null().describe('What you have is still so.'),
          ...problemAnswers,
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const [language, format] = [languageOf(request), formatOf(request)]
      inLanguage(reply, language, 'Accept, Accept-Language')
      const decisions = await running.reviews.decisions(publicActor, id)
      if (isKnown(request, reply, [request.params, decisions, language, format])) return reply.status(304).send(null)
      if (format === 'csv') return sendCsv(reply, `${id}-decisions`, decisions, decisionColumns(language))
      return reply.send({
        decisions: decisions.map(({ made: { body, at }, closed, public: _, ...decision }) => ({
          ...decision, made: { body, at: at.toISOString() }, closedAt: closed && closed.at.toISOString(),
        })),
      })
    },
  )
}
