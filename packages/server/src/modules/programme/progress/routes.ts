import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { publicActor } from '../../../platform/access/actor.ts'
import '../../../platform/http/route-config.ts'
import { LocalizedText } from '../../../platform/languages/localized-text.ts'
import { problemAnswers } from '../../../platform/problems/problem-document.ts'
import { ProgrammeParams } from '../routes/answers.ts'
import { isKnown } from '../routes/open-data.ts'
import type { RunningServices } from '../running/services.ts'

const ChangesQuery = z.object({
  from: z.iso.date().optional().describe('The first day, in Finland.'),
  to: z.iso.date().optional().describe('The last day.'),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
  before: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).optional().describe('Only changes before the one with this id, for going on.'),
})

const ChangeAnswer = z.object({
  id: z.int().describe('Grows with every change.'),
  at: z.iso.datetime(),
  kind: z.string().describe('state, schedule, milestone, value, target, answer, round, meeting, decision, report or feedback.'),
  measure: z.object({ number: z.string(), title: LocalizedText }).nullable(),
  indicator: z.object({ id: z.string(), title: LocalizedText }).nullable(),
  told: z.record(z.string(), z.unknown()).describe('What is told of it; which fields there are depends on the kind.'),
}).meta({ id: 'PublicChange' })

/** How a programme goes, as open data, to be registered under `/api/v1`. */
export const progressRoutes: FastifyPluginAsyncZod<{ running: RunningServices }> = async (app, { running: { progress } }) => {
  app.get('/programmes/:id/changes', {
    config: { access: 'public' },
    schema: {
      tags: ['programmes'],
      security: [],
      operationId: 'listChanges',
      summary: 'What has changed in public: states, milestones, values, answers, decisions, reports; the newest first.',
      params: ProgrammeParams,
      querystring: ChangesQuery,
      response: {
        200: { description: 'The changes.', content: { 'application/json': { schema: z.object({ changes: z.array(ChangeAnswer) }) } } },
        304: z.null().describe('What you have is still so.'),
        ...problemAnswers,
      },
    },
  }, async (request, reply) => {
    const { id } = request.params
    if (isKnown(request, reply, [id, await progress.stamp(publicActor, id), request.query])) return reply.status(304).send(null)
    const changes = await progress.changes(publicActor, id, request.query)
    return reply.send({ changes: changes.map((change) => ({ ...change, at: change.at.toISOString() })) })
  })
}
