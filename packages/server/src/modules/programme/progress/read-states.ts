import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import type { LocalizedText } from '../../../platform/languages/localized-text.ts'
import type { ScheduleTold, StateTold } from './contract.ts'

interface Row {
  state: StateTold['state']
  since: string
  reason: string
  language: string
  into_number: string | null
  into_title: LocalizedText | null
  at: Date
}

/** Every state that a measure has been in, newest first. Who said it stays with those who work with the programme. */
export async function readStates(scope: Scope, measure: string): Promise<StateTold[]> {
  const { rows } = await sql<Row>`
    select state, measure_state.since, reason, language, at, into_measure.key as into_number, into_measure.content -> 'title' as into_title
    from measure_state left join measure as into_measure on into_measure.id = merged_into
    where measure_state.measure = ${measure} order by number desc`.execute(scope.db())
  return rows.map(({ state, since, reason, language, into_number, into_title, at }) => ({
    state, since, reason: { text: reason, language }, at,
    mergedInto: into_number === null || into_title === null ? null : { number: into_number, title: into_title },
  }))
}

/** The schedule that stands. */
export async function readSchedule(scope: Scope, measure: string): Promise<ScheduleTold | null> {
  const { rows } = await sql<ScheduleTold>`
    select starts, ends, phases from measure_schedule where measure = ${measure} order by number desc limit 1`.execute(scope.db())
  const found = rows[0]
  if (found === undefined || (found.starts === null && found.ends === null && found.phases.length === 0)) return null
  return { ...found, phases: found.phases.map(({ title, starts, ends }) => ({ title, starts: starts ?? null, ends: ends ?? null })) }
}
