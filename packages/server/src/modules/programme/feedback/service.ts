import { notFound } from '../../../platform/problems/catalogue.ts'
import { holds } from '../../../platform/access/actor.ts'
import { idOf, unitsOver } from '../running/allow.ts'
import type { RunningDeps } from '../running/deps.ts'
import { may } from '../running/policy.ts'
import { createAnswering } from './answering.ts'
import type { FeedbackPage, FeedbackService } from './contract.ts'
import { createSending } from './sending.ts'
import { answerOf, countInbox, listed, readBodies, readForWork, readInbox } from './views.ts'

export function createFeedback(deps: RunningDeps): FeedbackService {
  const { database, snapshots } = deps
  return {
    ...createSending(deps),
    ...createAnswering(deps),

    inbox: (actor, programme, asked = {}) => database.withActor(actor, async (scope) => {
      if (!holds(actor, 'coordinator') && !holds(actor, 'reporter')) throw notFound('feedback')
      await snapshots.read(scope, programme)
      return { counts: await countInbox(scope, programme), list: await readInbox(scope, programme, asked.state) }
    }),

    one: (actor, programme, id) => database.withActor(actor, async (scope): Promise<FeedbackPage> => {
      const row = await readForWork(scope, programme, idOf(id, 'feedback'))
      if (row === undefined) throw notFound('feedback')
      const own = may(actor, 'change', 'feedback') || may(actor, 'answer', 'feedback', await unitsOver(scope, row.body_id))
      const answer = answerOf(row)
      return {
        ...listed(row),
        email: own ? row.email : null,
        mayPublish: row.may_publish,
        answer: answer === null ? null : { ...answer, by: row.answered_by },
        version: row.version,
        bodies: await readBodies(scope, programme),
        abilities: {
          answer: own && (row.state === 'new' || row.state === 'answered'),
          handOver: own && row.state === 'new',
          close: own && row.state === 'new',
          markSpam: own && row.state === 'new',
          unmarkSpam: own && row.state === 'spam',
          publish: own && answer !== null && row.may_publish && !row.public,
          withdraw: own && row.public,
        },
      }
    }),
  }
}
