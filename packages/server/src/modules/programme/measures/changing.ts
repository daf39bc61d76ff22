import { audit } from '../../../platform/audit/audit.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import { allow } from '../running/allow.ts'
import { tellPublicChange } from '../running/public-change.ts'
import { checkVersion } from '../running/version.ts'
import type { ScheduleChange, StateChange } from './contract.ts'
import { fit, ScheduleChangeInput, StateChangeInput, wrong } from './input.ts'
import { addSchedule, addState, holdMeasure, oneMergeAtATime, scheduleNow, stateNow, unitsOfLeads, type MeasureHeld } from './store.ts'
import { today } from './today.ts'

/** Says how a measure stands. Errors: `invalid`, `changed-meanwhile`, `not-found`. */
export async function changeState(scope: Scope, programme: string, number: string, sent: StateChange): Promise<void> {
  if (sent.state === 'merged') await oneMergeAtATime(scope, programme)
  const measure = await holdForChange(scope, programme, number)
  const { state, since, reason, mergedInto, seen } = fit(StateChangeInput, sent)
  const before = await stateNow(scope, measure.id)
  checkVersion('measure', seen, before.number)
  if (since > today(scope.clock)) throw wrong('since', 'in-the-future', 'A state is told once it is so; what is planned belongs to the schedule.')
  const target = state === 'merged' ? await mergeTarget(scope, programme, measure, mergedInto!) : null
  const id = await addState(scope, {
    measure: measure.id, number: before.number + 1, state, since, merged_into: target?.id ?? null, reason: reason.text, language: reason.language,
  })
  const into = target === null ? {} : { mergedInto: target.key }
  await audit(scope, {
    action: 'programme.measure-state-changed',
    subject: { kind: 'measure', id: measure.id },
    before: { measure: number, state: before.state, since: before.since },
    after: { measure: number, state, since, ...into },
    reason: reason.text,
  })
  await tellPublicChange(scope, { programme, kind: 'state', measure: measure.id, subject: id, told: { state, from: before.state, since, reason, ...into } })
}

/** Says when a measure is to be done. Errors as changeState. Nothing happens when it is said already. */
export async function changeSchedule(scope: Scope, programme: string, number: string, sent: ScheduleChange): Promise<void> {
  const measure = await holdForChange(scope, programme, number)
  const { reason, seen, ...schedule } = fit(ScheduleChangeInput, sent)
  const { number: version, ...before } = await scheduleNow(scope, measure.id)
  checkVersion('schedule', seen, version)
  if (same(before, schedule)) return
  if (version > 0 && reason === undefined) throw wrong('reason', 'why', 'Say why the schedule moves.')
  await addSchedule(scope, measure.id, { ...schedule, number: version + 1, reason: reason?.text ?? null, language: reason?.language ?? 'fi' })
  await audit(scope, {
    action: 'programme.measure-schedule-changed',
    subject: { kind: 'measure', id: measure.id },
    before: version === 0 ? { measure: number } : { measure: number, ...before },
    after: { measure: number, ...schedule },
    ...(reason ? { reason: reason.text } : {}),
  })
  const from = { starts: before.starts, ends: before.ends }
  await tellPublicChange(scope, {
    programme, kind: 'schedule', measure: measure.id, subject: measure.id,
    told: { starts: schedule.starts, ends: schedule.ends, phases: schedule.phases, from, reason: reason ?? null },
  })
}

async function holdForChange(scope: Scope, programme: string, number: string): Promise<MeasureHeld> {
  const measure = await holdMeasure(scope, programme, number)
  allow(scope, 'change', 'measure', await unitsOfLeads(scope, measure.id))
  return measure
}

/** A measure goes on in another of the same programme, which has not been merged itself: so there are no circles. */
async function mergeTarget(scope: Scope, programme: string, measure: MeasureHeld, number: string): Promise<MeasureHeld> {
  if (number === measure.key) throw wrong('mergedInto', 'into-itself', 'A measure is not merged into itself.')
  const target = await holdMeasure(scope, programme, number).catch(() => {
    throw wrong('mergedInto', 'no-such-measure', 'There is no such measure in the programme.')
  })
  if ((await stateNow(scope, target.id)).state === 'merged') throw wrong('mergedInto', 'itself-merged', 'That measure has been merged too; name the one that goes on.')
  return target
}

const same = (a: object, b: object) => canonical(a) === canonical(b)
/** jsonb keeps an order of keys of its own. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner)
}
