import { sql } from 'kysely'
import { audit } from '../../../platform/audit/audit.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import { invalid } from '../../../platform/problems/catalogue.ts'
import { tellPublicChange } from '../running/public-change.ts'
import { checkComplete } from './answer-draft.ts'
import type { AnswerPlace, Saved } from './contract.ts'
import { seenAnswer } from './held-answer.ts'
import { wrongState } from './problems.ts'
import { savedOf } from './save-answer.ts'
import { addAccepted, keepVersion, updateAnswer, type AnswerRow, type RoundRow } from './store.ts'

/** Accepts what was sent in: from now on everybody reads it. */
export async function acceptAnswer(scope: Scope, place: AnswerPlace, said: string | null, seen: number): Promise<Saved> {
  const { round, answer, by } = await sent(scope, place, seen)
  checkComplete(answer)
  const comment = said?.trim() || null
  const accepted = await decide(scope, answer, 'accepted', comment, by)
  const id = await addAccepted(scope, accepted)
  await tellAccepted(scope, place.programme, id, accepted, round)
  return savedOf(accepted)
}

/** Sends it back to its body, saying what is missing. */
export async function returnAnswer(scope: Scope, place: AnswerPlace, said: string, seen: number): Promise<Saved> {
  const { answer, by } = await sent(scope, place, seen)
  return savedOf(await decide(scope, answer, 'returned', needed(said, 'comment'), by))
}

/** Opens an accepted answer again. The public keeps what was accepted until another is. */
export async function reopenAnswer(scope: Scope, place: AnswerPlace, said: string, seen: number): Promise<Saved> {
  const { answer, by } = await seenAnswer(scope, place, 'decide', seen)
  if (answer.state !== 'accepted') throw wrongState('Only an accepted answer can be opened again.')
  return savedOf(await decide(scope, answer, 'reopened', needed(said, 'comment'), by))
}

async function sent(scope: Scope, place: AnswerPlace, seen: number) {
  const held = await seenAnswer(scope, place, 'decide', seen)
  if (held.answer.state !== 'submitted') throw wrongState('Only an answer that was sent in can be decided on.')
  return held
}

async function decide(scope: Scope, answer: AnswerRow, what: 'accepted' | 'returned' | 'reopened', comment: string | null, by: string): Promise<AnswerRow> {
  const now = scope.clock.now()
  const state = what === 'accepted' ? 'accepted' : 'returned'
  const decided = await updateAnswer(scope, answer, { state, decided_at: now, decided_by: by, comment })
  await keepVersion(scope, decided, what, { at: now, by, comment })
  await audit(scope, {
    action: `programme.answer-${what}`, subject: { kind: 'round-answer', id: answer.id }, ...(comment === null ? {} : { reason: comment }),
    ...(what === 'accepted' ? { after: { achieved: answer.achieved } } : {}),
  })
  return decided
}

function needed(said: string, field: string): string {
  const words = said.trim()
  if (words === '' || words.length > 5000) throw invalid([{ field, code: 'required', message: 'Say why.' }])
  return words
}

async function tellAccepted(scope: Scope, programme: string, subject: string, answer: AnswerRow, round: RoundRow): Promise<void> {
  const { rows } = await sql<{ measure: string; body: string; name: unknown }>`
    select measure.key as measure, body.key as body, body.content -> 'name' as name from measure, programme_body as body
    where measure.id = ${answer.measure} and body.id = ${answer.body}`.execute(scope.db())
  await tellPublicChange(scope, {
    programme, kind: 'answer', measure: answer.measure, subject,
    told: { ...rows[0], achieved: answer.achieved, round: { number: round.number, title: round.title } },
  })
}
