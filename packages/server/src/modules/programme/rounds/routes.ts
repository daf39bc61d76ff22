import type { FastifyReply } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Role } from '../../../platform/access/roles.ts'
import { entityTag, namesTag } from '../../../platform/http/entity-tag.ts'
import '../../../platform/http/request-state.ts'
import '../../../platform/http/route-config.ts'
import { Problem } from '../../../platform/problems/problem.ts'
import { problemAnswers, ProblemDocument } from '../../../platform/problems/problem-document.ts'
import { ChangedMeanwhile } from '../running/version.ts'
import type { RunningServices } from '../running/services.ts'
import { Draft } from './answer-draft.ts'
import type { AnswerPage, Saved } from './contract.ts'

const tags = ['programmes']
const writers: readonly Role[] = ['coordinator', 'reporter']
const problem = (description: string) => ({ description, content: { 'application/problem+json': { schema: ProblemDocument } } })

const Params = z.object({
  id: z.string().max(100).describe('The programme’s id.'),
  number: z.coerce.number().int().min(1).max(999_999).describe('The round’s number.'),
  measure: z.string().max(20).describe('The measure’s number.'),
  body: z.string().max(100).describe('The body’s id.'),
})
const State = z.enum(['open', 'draft', 'submitted', 'returned', 'accepted'])
const AnswerAnswer = z.object({
  measure: z.string(), body: z.string(), role: z.enum(['leads', 'contributes']), state: State,
  achieved: z.enum(['yes', 'partially', 'no']).nullable(), words: z.string(), risks: z.string(), language: z.string(),
  comment: z.string().nullable().describe('What the coordinator said when it was returned or accepted.'),
  deadline: z.iso.date(),
}).meta({ id: 'RoundAnswer', description: 'One body’s answer about one measure in a round.' })
const AnswerBody = z.object({
  achieved: Draft.shape.achieved.default(null), words: z.string().max(20_000), risks: z.string().max(20_000).default(''), language: Draft.shape.language,
  submit: z.boolean().default(false).describe('Send it to the coordinator, not only save a draft.'),
})
const SavedAnswer = z.object({ state: State })

/** A body's own system answers for its shares. To be registered under `/api/v1`. */
export const roundsRoutes: FastifyPluginAsyncZod<{ running: RunningServices }> = async (app, { running: { rounds } }) => {
  app.get('/programmes/:id/rounds/:number/answers/:measure/:body', {
    config: { access: [...writers, 'auditor'] },
    schema: {
      tags, security: [{ token: [] }], operationId: 'getRoundAnswer', summary: 'A body’s answer about a measure in a round; its ETag is what it is written with.', params: Params,
      response: {
        200: { description: 'The answer.', content: { 'application/json': { schema: AnswerAnswer } } },
        304: z.null().describe('What you have is still so.'), ...problemAnswers,
      },
    },
  }, async (request, reply) => {
    const { id, number, measure, body } = request.params
    const answer = await rounds.find(request.actor, id, number, measure, body)
    const tag = tagOf(answer.id, answer.version)
    void reply.header('etag', tag).header('cache-control', 'private, no-cache')
    if (namesTag(request.headers['if-none-match'], tag)) return reply.status(304).send(null)
    return reply.send(answerOf(answer))
  })

  app.put('/programmes/:id/rounds/:number/answers/:measure/:body', {
    config: { access: writers },
    schema: {
      tags, security: [{ token: [] }], operationId: 'putRoundAnswer', summary: 'Saves a body’s answer as a draft, or sends it to the coordinator.',
      description: 'If-Match names the ETag that was read: an answer that somebody else has written meanwhile is never written over unseen.',
      params: Params, body: AnswerBody,
      response: {
        200: { description: 'Saved.', content: { 'application/json': { schema: SavedAnswer } } },
        409: problem('The round is closed, or the answer is accepted.'),
        412: problem('Another answer stands by now than the one that If-Match names.'),
        428: problem('If-Match is missing.'),
        ...problemAnswers,
      },
    },
  }, async (request, reply) => {
    const { id, number, measure, body } = request.params
    const { submit, ...draft } = request.body
    const answer = await rounds.find(request.actor, id, number, measure, body)
    const header = request.headers['if-match']
    if (header === undefined) throw new Problem({ code: 'tag-needed', status: 428, title: 'Say what you saw', detail: 'Send If-Match with the tag of the answer that you read.' })
    const place = { programme: id, round: number, answer: answer.id }
    // A tag that is not this version's is refused before anything is tried; the service looks once more, within the transaction.
    const seen = namesStrongly(header, tagOf(answer.id, answer.version)) ? answer.version : 0
    if (seen === 0) throw standsOtherwise()
    const saved = await (submit ? rounds.submit : rounds.save)(request.actor, place, draft, seen).catch((error: unknown) => {
      throw error instanceof ChangedMeanwhile ? standsOtherwise() : error
    })
    return tagged(reply, answer.id, saved).send({ state: saved.state })
  })
}

const tagOf = (answer: string, version: number) => entityTag(['round answer', answer, version])

/** Strongly, as If-Match compares (RFC 9110, 13.1.1). `*` is what stands. */
function namesStrongly(header: string, tag: string): boolean {
  return header.trim() === '*' || header.split(',').some((one) => one.trim() === tag)
}

function standsOtherwise(): Problem {
  return new Problem({ code: 'changed-meanwhile', status: 412, title: 'It has changed meanwhile', detail: 'Another answer stands by now. Read it again, compare, and send yours anew.' })
}

function tagged(reply: FastifyReply, answer: string, { version }: Saved): FastifyReply {
  return reply.header('etag', tagOf(answer, version)).header('cache-control', 'no-store')
}

function answerOf({ measure, body, role, state, achieved, words, risks, language, comment, round }: AnswerPage) {
  return { measure: measure.number, body: body.id, role, state, achieved, words, risks, language, comment, deadline: round.deadline }
}
