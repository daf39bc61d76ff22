import { audit } from '../../../platform/audit/audit.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import { checkVersion } from '../running/version.ts'
import { checkComplete, checkDraft, sameDraft } from './answer-draft.ts'
import type { AnswerDraft, AnswerPlace, Saved } from './contract.ts'
import { heldAnswer, seenAnswer } from './held-answer.ts'
import { wrongState } from './problems.ts'
import { keepVersion, updateAnswer, type AnswerRow } from './store.ts'

/**
 * Saves a draft over the version that the writer saw. When another stands, nothing is written and `changed-meanwhile`
 * says so, unless it is the same text: then the answer to an earlier save was lost on its way.
 */
export async function saveDraft(scope: Scope, place: AnswerPlace, given: AnswerDraft, seen: number, kind: 'saved' | 'imported' = 'saved'): Promise<Saved> {
  const draft = checkDraft(given)
  const { answer, by } = await heldAnswer(scope, place, 'write')
  if (answer.state === 'accepted') throw wrongState('The answer is accepted. The coordinator can open it again.')
  const same = sameDraft(draft, answer)
  if (same && answer.state !== 'submitted') return savedOf(answer)
  checkVersion('answer', seen, answer.version)
  const saved = await updateAnswer(scope, answer, { ...draft, state: 'draft', saved_at: scope.clock.now(), saved_by: by, submitted_at: null, submitted_by: null })
  await keepOverwritten(scope, answer, by, same)
  if (kind === 'imported') await keepVersion(scope, saved, 'imported', { at: scope.clock.now(), by })
  return savedOf(saved)
}

/** Saves and sends in. */
export async function submitAnswer(scope: Scope, place: AnswerPlace, given: AnswerDraft, seen: number): Promise<Saved> {
  const draft = checkDraft(given)
  checkComplete(draft)
  const { answer, by } = await heldAnswer(scope, place, 'submit')
  if (answer.state === 'accepted') throw wrongState('The answer is accepted. The coordinator can open it again.')
  const same = sameDraft(draft, answer)
  if (same && answer.state === 'submitted') return savedOf(answer)
  // Her own draft, saved a moment ago by the script: what she sends is what stands.
  if (!(same && answer.state === 'draft' && answer.saved_by === by)) checkVersion('answer', seen, answer.version)
  const now = scope.clock.now()
  const sent = await updateAnswer(scope, answer, {
    ...draft, state: 'submitted', submitted_at: now, submitted_by: by, decided_at: null, decided_by: null, comment: null,
    ...(same ? {} : { saved_at: now, saved_by: by }),
  })
  await keepOverwritten(scope, answer, by, same)
  await keepVersion(scope, sent, 'submitted', { at: now, by })
  await audit(scope, { action: 'programme.answer-submitted', subject: { kind: 'round-answer', id: answer.id }, after: { achieved: sent.achieved } })
  return savedOf(sent)
}

/** Makes what was sent in a draft again. */
export async function takeBackAnswer(scope: Scope, place: AnswerPlace, seen: number): Promise<Saved> {
  const { answer } = await seenAnswer(scope, place, 'submit', seen)
  if (answer.state !== 'submitted') throw wrongState('Only an answer that was sent and not decided on can be taken back.')
  const draft = await updateAnswer(scope, answer, { state: 'draft', submitted_at: null, submitted_by: null })
  await audit(scope, { action: 'programme.answer-taken-back', subject: { kind: 'round-answer', id: answer.id } })
  return savedOf(draft)
}

export function savedOf({ version, state, saved_at }: AnswerRow): Saved {
  return { version, state, savedAt: saved_at }
}

/**
 * Another person's text is not lost when hers is written over it. What was sent, returned or accepted is kept already.
 * After the change: from then on nobody else changes this answer, so the history's numbers follow each other.
 */
async function keepOverwritten(scope: Scope, answer: AnswerRow, by: string, same: boolean): Promise<void> {
  if (same || answer.saved_at === null || answer.saved_by === by || answer.state !== 'draft') return
  await keepVersion(scope, answer, 'saved', { at: answer.saved_at, by: answer.saved_by })
}
