import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { publicActor } from '../../../platform/access/actor.ts'
import type { Role } from '../../../platform/access/roles.ts'
import { namesTag } from '../../../platform/http/entity-tag.ts'
import '../../../platform/http/request-state.ts'
import '../../../platform/http/route-config.ts'
import { problemAnswers, ProblemDocument } from '../../../platform/problems/problem-document.ts'
import { formatOf, inLanguage, isKnown, languageOf, sendCsv } from '../routes/open-data.ts'
import { ProgrammeParams } from '../routes/answers.ts'
import type { RunningServices } from '../running/services.ts'
import {
  listedAnswer, milestoneColumns, MilestoneParams, MilestonesQuery, PublicMilestoneAnswer, ReportBody, ReportingAnswer, reportingAnswer,
} from './answers.ts'
import { tagNeeded } from './problems.ts'

const tags = ['programmes']
const reporters: readonly Role[] = ['coordinator', 'reporter']
const problem = (description: string) => ({ description, content: { 'application/problem+json': { schema: ProblemDocument } } })
const reporting = (description: string) => ({ 200: { description, content: { 'application/json': { schema: ReportingAnswer } } } })

/** To be registered under `/api/v1`. */
export const milestonesRoutes: FastifyPluginAsyncZod<{ running: RunningServices }> = async (app, { running: { milestones } }) => {
  app.get(
    '/programmes/:id/milestones',
    {
      config: { access: 'public' },
      schema: {
        tags,
        security: [],
        operationId: 'listMilestones',
        summary: 'What is to be made by which day, and what is done; the nearest day first.',
        params: ProgrammeParams,
        querystring: MilestonesQuery,
        response: {
          200: {
            description: 'The milestones.',
            content: {
              'application/json': { schema: z.object({ milestones: z.array(PublicMilestoneAnswer) }) },
              'text/csv': { schema: z.string() },
            },
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
      const found = await milestones.publicOf(publicActor, id, request.query.measure)
      if (isKnown(request, reply, [request.params, found, language, format])) return reply.status(304).send(null)
      if (format === 'csv') return sendCsv(reply, `${id}-milestones`, found, milestoneColumns(language))
      return reply.send({ milestones: found.map((one) => listedAnswer(one, language)) })
    },
  )

  app.get(
    '/programmes/:id/milestones/:milestone/report',
    {
      config: { access: reporters },
      schema: {
        tags,
        security: [{ token: [] }], operationId: 'getMilestoneReport',
        summary: 'How the reporting of a milestone stands, for who reports it. Its ETag is what a report is sent with.',
        params: MilestoneParams,
        response: { ...reporting('How it stands.'), 304: z.null().describe('What you have is still so.'), ...problemAnswers },
      },
    },
    async (request, reply) => {
      const state = await milestones.reporting(request.actor, request.params.id, request.params.milestone)
      void reply.header('etag', state.tag).header('cache-control', 'private, no-cache')
      if (namesTag(request.headers['if-none-match'], state.tag)) return reply.status(304).send(null)
      return reply.send(reportingAnswer(state))
    },
  )

  app.put(
    '/programmes/:id/milestones/:milestone/report',
    {
      config: { access: reporters },
      schema: {
        tags,
        security: [{ token: [] }], operationId: 'putMilestoneReport',
        summary: 'Reports that a milestone has been done. An own report that waits for approval is replaced; the same one again changes nothing.',
        params: MilestoneParams,
        headers: z.object({ 'if-match': z.string().max(200).optional().describe('The ETag that you read. Required.') }),
        body: ReportBody,
        response: {
          ...reporting('It waits for approval.'),
          ...problemAnswers,
          409: problem('Somebody else’s report waits, or the milestone is done or no longer aimed at.'),
          412: problem('It has changed since you read it.'),
          428: problem('If-Match is missing.'),
        },
      },
    },
    async (request, reply) => {
      const seen = request.headers['if-match']
      if (seen === undefined) throw tagNeeded()
      const state = await milestones.putReport(request.actor, request.params.id, request.params.milestone, request.body, seen)
      return reply.header('etag', state.tag).header('cache-control', 'private, no-cache').send(reportingAnswer(state))
    },
  )
}
