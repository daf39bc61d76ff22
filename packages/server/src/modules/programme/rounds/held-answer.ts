import type { Scope } from '../../../platform/database/scope.ts'
import { idOf, unitsOver, allow } from '../running/allow.ts'
import type { Action } from '../running/policy.ts'
import { checkVersion } from '../running/version.ts'
import { actingPerson } from './acting-person.ts'
import type { AnswerPlace } from './contract.ts'
import { roundClosed } from './problems.ts'
import { holdRound, readAnswer, readRound, type AnswerRow, type RoundRow } from './store.ts'

/** An answer of an open round that the actor may do this to, held so that the round cannot be closed meanwhile. */
export interface HeldAnswer {
  round: RoundRow
  answer: AnswerRow
  by: string
}

export async function heldAnswer(scope: Scope, place: AnswerPlace, action: Extract<Action, 'write' | 'submit' | 'decide'>): Promise<HeldAnswer> {
  const by = actingPerson(scope)
  const { id } = await readRound(scope, place.programme, place.round)
  const answer = await readAnswer(scope, id, idOf(place.answer, 'answer'))
  allow(scope, action, 'answer', await unitsOver(scope, answer.body))
  await holdRound(scope, id, 'to-save')
  const round = await readRound(scope, place.programme, place.round)
  if (round.state === 'closed') throw roundClosed()
  return { round, answer: await readAnswer(scope, id, answer.id), by }
}

/** The same, when the version that the caller saw is the one that stands. */
export async function seenAnswer(scope: Scope, place: AnswerPlace, action: 'submit' | 'decide', seen: number): Promise<HeldAnswer> {
  const held = await heldAnswer(scope, place, action)
  checkVersion('answer', seen, held.answer.version)
  return held
}
