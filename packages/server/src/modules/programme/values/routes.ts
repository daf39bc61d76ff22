import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { publicActor } from '../../../platform/access/actor.ts'
import '../../../platform/http/route-config.ts'
import '../../../platform/http/request-state.ts'
import { entityTag } from '../../../platform/http/entity-tag.ts'
import { Problem } from '../../../platform/problems/problem.ts'
import { problemAnswers } from '../../../platform/problems/problem-document.ts'
import { isKnown } from '../routes/open-data.ts'
import type { RunningServices } from '../running/services.ts'
import { IndicatorParams, PeriodParams, SeriesAnswer, seriesAnswer, ValueBody, WrittenAnswer } from './answers.ts'
import type { Breakdown, Series } from './contract.ts'

const tags = ['values']
const refused = (description: string) => ({ ...problemAnswers[404], description })

/** Values of indicators, for everybody to read and for a body's own system to write. To be registered under `/api/v1`. */
export const valuesRoutes: FastifyPluginAsyncZod<{ running: RunningServices }> = async (app, { running: { values } }) => {
  app.get('/programmes/:id/indicators/:indicator/values', {
    config: { access: 'public' },
    schema: {
      tags, security: [], operationId: 'listIndicatorValues', summary: 'An indicator’s values, targets, baseline, and how it stands.', params: IndicatorParams,
      response: { 200: { description: 'The values.', content: { 'application/json': { schema: SeriesAnswer } } }, 304: z.null().describe('What you have is still so.'), ...problemAnswers },
    },
  }, async (request, reply) => {
    const { id, indicator } = request.params
    const answer = seriesAnswer(await values.series(publicActor, id, indicator))
    if (isKnown(request, reply, [answer])) return reply.status(304).send(null)
    return reply.send(answer)
  })

  app.get('/programmes/:id/indicators/:indicator/values/:period', {
    config: { access: ['reporter', 'coordinator', 'auditor'] },
    schema: {
      tags, security: [{ token: [] }], operationId: 'getIndicatorValue', summary: 'The accepted value of one period, with the tag to write over it.', params: PeriodParams,
      querystring: z.object({ breakdown: z.string().max(500).optional().describe('As dimension=value;dimension=value.') }),
      response: { 200: { description: 'The value; number 0 when there is none yet.', content: { 'application/json': { schema: z.object({ number: z.int(), value: z.number().nullable() }) } } }, ...problemAnswers },
    },
  }, async (request, reply) => {
    const { id, indicator, period } = request.params
    const found = pointAt(await values.series(request.actor, id, indicator), period, breakdownOf(request.query.breakdown))
    return reply.header('etag', tagOf(found?.number ?? 0)).header('cache-control', 'no-store').send({ number: found?.number ?? 0, value: found?.value ?? null })
  })

  app.put('/programmes/:id/indicators/:indicator/values/:period', {
    config: { access: ['reporter', 'coordinator'] },
    schema: {
      tags, security: [{ token: [] }], operationId: 'putIndicatorValue', summary: 'Writes the value of one period: proposed by a body, accepted when the coordinator writes it.',
      description: 'With If-Match the value is written only when the one that was read still stands. A value that can hardly be is refused with the code to-confirm; send it again with confirmed.',
      params: PeriodParams, body: ValueBody,
      response: {
        200: { description: 'Written.', content: { 'application/json': { schema: WrittenAnswer } } },
        409: refused('A proposal for the same period waits, or somebody else has written meanwhile.'),
        412: refused('Another value stands by now than the one that If-Match names.'), ...problemAnswers,
      },
    },
  }, async (request, reply) => {
    const { id, indicator, period } = request.params
    const { body, breakdown, ...rest } = request.body
    const seen = await seenNumber(request.headers['if-match'], async () => pointAt(await values.series(request.actor, id, indicator), period, breakdown)?.number ?? 0)
    const written = await values.enter(request.actor, id, indicator, { ...rest, kind: 'value', period, breakdown, body, seen })
    return reply.header('etag', tagOf(written.state === 'accepted' ? written.number : seen ?? written.number - 1)).send(written)
  })
}

const tagOf = (number: number) => entityTag(['indicator value', number])

/** The number that If-Match names; undefined without the header. */
async function seenNumber(header: string | undefined, standing: () => Promise<number>): Promise<number | undefined> {
  if (header === undefined || header.trim() === '*') return undefined
  const now = await standing()
  if (header.split(',').some((tag) => tag.trim() === tagOf(now))) return now
  throw new Problem({ code: 'changed-meanwhile', status: 412, title: 'It has changed meanwhile', detail: 'Another value stands by now. Read it again, compare, and send yours anew.' })
}

function breakdownOf(text: string | undefined): Breakdown {
  return Object.fromEntries((text ?? '').split(';').filter(Boolean).map((part) => part.split('=') as [string, string]))
}

function pointAt({ totals, breakdowns }: Series, period: string, breakdown: Breakdown) {
  const wanted = sorted(breakdown)
  return [...totals, ...breakdowns.flatMap(({ points }) => points)].find((point) => point.period === period && sorted(point.breakdown) === wanted)
}

const sorted = (breakdown: Breakdown) => JSON.stringify(Object.entries(breakdown).sort())
