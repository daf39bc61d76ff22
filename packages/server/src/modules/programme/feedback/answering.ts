import { sql } from 'kysely'
import { audit } from '../../../platform/audit/audit.ts'
import type { Actor } from '../../../platform/access/actor.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import { conflict, invalid, notFound } from '../../../platform/problems/catalogue.ts'
import { allow, idOf, unitsOver } from '../running/allow.ts'
import type { RunningDeps } from '../running/deps.ts'
import { may } from '../running/policy.ts'
import { bodyId } from '../running/programme-place.ts'
import { tellPublicChange } from '../running/public-change.ts'
import { checkVersion } from '../running/version.ts'
import { Written } from '../running/written.ts'
import type { FeedbackService } from './contract.ts'
import { changeFeedback, lockFeedback, type FeedbackRow } from './store.ts'

type Seen = { version?: number | undefined } | undefined
type Changing = Omit<FeedbackService, 'form' | 'send' | 'own' | 'published' | 'inbox' | 'one'>

/** What those who act for a body do with what has come to it. */
export function createAnswering({ database }: RunningDeps): Changing {
  /** The row, when the actor may answer it. */
  const change = (actor: Actor, programme: string, id: string, seen: Seen, work: (scope: Scope, row: FeedbackRow) => Promise<void>) =>
    database.withActor(actor, async (scope) => {
      const row = await lockFeedback(scope, programme, idOf(id, 'feedback'))
      const over = await unitsOver(scope, row.body)
      if (!may(actor, 'change', 'feedback')) allow(scope, 'answer', 'feedback', over)
      checkVersion('feedback', seen?.version, row.version)
      await work(scope, row)
    })
  const tell = (scope: Scope, programme: string, row: FeedbackRow, told: Record<string, unknown>) =>
    tellPublicChange(scope, { programme, kind: 'feedback', measure: row.measure ?? undefined, subject: row.id, told })

  return {
    answer: (actor, programme, id, { answer, publish, version }) => change(actor, programme, id, { version }, async (scope, row) => {
      const written = Written.safeParse(answer)
      if (!written.success) throw invalid([{ field: 'answer', code: 'required', message: 'Write the answer.' }])
      if (row.state === 'spam' || row.state === 'closed') throw conflict('It is closed.', 'feedback-closed')
      if (publish && !row.may_publish) throw conflict('The sender did not allow it to be published.', 'not-allowed-to-publish')
      const [now, shown] = [scope.clock.now(), publish || row.public_at !== null]
      await changeFeedback(scope, row, {
        state: 'answered', answer: written.data.text, answer_language: written.data.language, answered_at: now,
        answered_by: actor.kind === 'person' ? actor.id : null, email: null, public_at: shown ? now : null,
      })
      await audit(scope, { action: 'programme.feedback-answered', subject: { kind: 'feedback', id }, after: { public: shown } })
      if (shown) await tell(scope, programme, row, {})
    }),

    handOver: (actor, programme, id, { body, version }) => change(actor, programme, id, { version }, async (scope, row) => {
      if (row.state !== 'new') throw conflict('It does not wait for an answer.', 'feedback-closed')
      const to = await bodyId(scope, programme, body)
      if (to === row.body) throw invalid([{ field: 'body', code: 'same-body', message: 'It is there already.' }])
      await audit(scope, {
        action: 'programme.feedback-handed-over', subject: { kind: 'feedback', id },
        before: { body: await slugOf(scope, row.body) }, after: { body },
      })
      await changeFeedback(scope, row, { body: to, handed_from: row.body })
    }),

    close: (actor, programme, id, seen) => change(actor, programme, id, seen, async (scope, row) => {
      if (row.state !== 'new') throw conflict('It does not wait for an answer.', 'feedback-closed')
      await changeFeedback(scope, row, { state: 'closed', email: null })
      await audit(scope, { action: 'programme.feedback-closed', subject: { kind: 'feedback', id } })
    }),

    markSpam: (actor, programme, id, seen) => change(actor, programme, id, seen, async (scope, row) => {
      if (row.state !== 'new') throw conflict('It does not wait for an answer.', 'feedback-closed')
      await changeFeedback(scope, row, { state: 'spam', email: null })
      await audit(scope, { action: 'programme.feedback-marked-spam', subject: { kind: 'feedback', id } })
    }),

    unmarkSpam: (actor, programme, id, seen) => change(actor, programme, id, seen, async (scope, row) => {
      if (row.state !== 'spam') throw conflict('It is not marked as spam.', 'feedback-closed')
      await changeFeedback(scope, row, { state: 'new' })
      await audit(scope, { action: 'programme.feedback-unmarked', subject: { kind: 'feedback', id } })
    }),

    publish: (actor, programme, id, seen) => change(actor, programme, id, seen, async (scope, row) => {
      if (row.answer === null || row.public_at !== null) throw conflict('Only what is answered and not published can be published.', 'feedback-closed')
      if (!row.may_publish) throw conflict('The sender did not allow it to be published.', 'not-allowed-to-publish')
      await changeFeedback(scope, row, { public_at: scope.clock.now() })
      await audit(scope, { action: 'programme.feedback-published', subject: { kind: 'feedback', id } })
      await tell(scope, programme, row, {})
    }),

    withdraw: (actor, programme, id, seen) => change(actor, programme, id, seen, async (scope, row) => {
      if (row.public_at === null) throw conflict('It is not published.', 'feedback-closed')
      await changeFeedback(scope, row, { public_at: null })
      await audit(scope, { action: 'programme.feedback-withdrawn', subject: { kind: 'feedback', id } })
      await tell(scope, programme, row, { withdrawn: true })
    }),
  }
}

async function slugOf(scope: Scope, body: string): Promise<string> {
  const { rows } = await sql<{ key: string }>`select key from programme_body where id = ${body}`.execute(scope.db())
  if (rows[0] === undefined) throw notFound('body')
  return rows[0].key
}
