import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import type { RunningRules } from '../running/rules.ts'
import type { MeasureLife } from './contract.ts'
import { measurePercent } from './model.ts'
import { mergedFrom, schedulesSaid, statesSaid } from './said.ts'
import { aimedAt } from './standings.ts'

/** How one measure stands, with all its history. `id` is the measure's item id. */
export async function lifeOf(scope: Scope, number: string, id: string, rules: RunningRules['progress']): Promise<MeasureLife> {
  const states = await statesSaid(scope, id)
  const schedules = await schedulesSaid(scope, id)
  const { rows } = await sql<{ total: number; done: number }>`
    select count(*) as total, count(done_on) as done from (${aimedAt}) as milestones where measure = ${id}`.execute(scope.db())
  const milestones = rows[0]!
  const state = states[0]?.state ?? 'planned'
  const schedule = schedules[0] ?? { number: 0, starts: null, ends: null, phases: [] }
  return {
    number,
    state,
    said: states[0] ?? null,
    mergedFrom: await mergedFrom(scope, id),
    percent: measurePercent({ state, milestones }, rules),
    milestones,
    schedule: { number: schedule.number, starts: schedule.starts, ends: schedule.ends, phases: schedule.phases },
    states,
    schedules,
  }
}
