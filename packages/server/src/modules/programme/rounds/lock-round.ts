import { audit } from '../../../platform/audit/audit.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import { invalid } from '../../../platform/problems/catalogue.ts'
import { allow } from '../running/allow.ts'
import { tellPublicChange } from '../running/public-change.ts'
import { actingPerson } from './acting-person.ts'
import { roundClosed, wrongState } from './problems.ts'
import { addEvent, holdRound, readRound, updateRound, type RoundRow } from './store.ts'
import { dayInFinland } from './today.ts'

/** Closes a round: every answer is locked as it stands, also those that were never sent. */
export async function closeRound(scope: Scope, programme: string, number: number): Promise<void> {
  const { round, by } = await held(scope, programme, number, 'close')
  if (round.state === 'closed') return
  await updateRound(scope, round, { state: 'closed', closed_at: scope.clock.now() })
  await addEvent(scope, round.id, { kind: 'closed' }, by)
  await audit(scope, { action: 'programme.round-closed', subject: { kind: 'round', id: round.id } })
  await tellPublicChange(scope, { programme, kind: 'round', subject: round.id, told: told(round, 'closed') })
}

/** Opens a closed round again; the reason stays in its history. */
export async function unlockRound(scope: Scope, programme: string, number: number, reason: string): Promise<void> {
  const { round, by } = await held(scope, programme, number, 'unlock')
  if (round.state === 'open') throw wrongState('The round is open already.')
  const why = given(reason)
  await updateRound(scope, round, { state: 'open', closed_at: null })
  await addEvent(scope, round.id, { kind: 'unlocked', reason: why }, by)
  await audit(scope, { action: 'programme.round-unlocked', subject: { kind: 'round', id: round.id }, reason: why })
  await tellPublicChange(scope, { programme, kind: 'round', subject: round.id, told: told(round, 'open') })
}

export async function moveDeadline(scope: Scope, programme: string, number: number, deadline: string, reason: string): Promise<void> {
  const { round, by } = await held(scope, programme, number, 'change')
  if (round.state === 'closed') throw roundClosed()
  if (!/^\d{4}-\d{2}-\d{2}$/.test(deadline) || Number.isNaN(Date.parse(deadline))) throw invalid([{ field: 'deadline', code: 'does-not-fit', message: 'Write a day.' }])
  if (deadline < dayInFinland(scope.clock.now())) throw invalid([{ field: 'deadline', code: 'deadline-passed', message: 'The deadline is today or later.' }])
  const why = given(reason)
  await updateRound(scope, round, { deadline })
  await addEvent(scope, round.id, { kind: 'deadline-moved', before: round.deadline, after: deadline, reason: why }, by)
  await audit(scope, {
    action: 'programme.round-deadline-moved', subject: { kind: 'round', id: round.id }, before: { deadline: round.deadline }, after: { deadline }, reason: why,
  })
}

async function held(scope: Scope, programme: string, number: number, action: 'close' | 'unlock' | 'change'): Promise<{ round: RoundRow; by: string }> {
  allow(scope, action, 'round')
  const by = actingPerson(scope)
  const { id } = await readRound(scope, programme, number)
  await holdRound(scope, id, 'to-close')
  return { round: await readRound(scope, programme, number), by }
}

function given(reason: string): string {
  const why = reason.trim()
  if (why === '' || why.length > 2000) throw invalid([{ field: 'reason', code: 'required', message: 'Say why.' }])
  return why
}

const told = ({ number, title, starts, ends, deadline }: RoundRow, state: RoundRow['state']) => ({ number, title, starts, ends, deadline, state })
