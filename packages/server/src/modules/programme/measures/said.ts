import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import type { LocalizedText, StaffLanguage } from '../../../platform/languages/localized-text.ts'
import type { Phase, ScheduleSaid, StateSaid } from './contract.ts'
import type { MeasureState } from './states.ts'

interface StateRow {
  number: number
  state: MeasureState
  since: string
  reason: string
  language: StaffLanguage
  merged_into: string | null
  merged_title: LocalizedText | null
  at: Date
  by: string | null
}

/** Every state that was said of a measure, newest first. Names are null for those who may not know them. */
export async function statesSaid(scope: Scope, measure: string): Promise<StateSaid[]> {
  const { rows } = await sql<StateRow>`
    select said.number, said.state, said.since, said.reason, said.language, said.at, person.name as by,
      other.key as merged_into, other.content -> 'title' as merged_title
    from measure_state as said
    left join person on person.id = said.by_person
    left join measure as other on other.id = said.merged_into
    where said.measure = ${measure} order by said.number desc`.execute(scope.db())
  return rows.map((row, index) => ({
    number: row.number,
    state: row.state,
    from: rows[index + 1]?.state ?? 'planned',
    since: row.since,
    reason: { text: row.reason, language: row.language },
    mergedInto: row.merged_into === null ? null : { number: row.merged_into, title: row.merged_title! },
    done: { at: row.at, by: row.by },
  }))
}

interface ScheduleRow {
  number: number
  starts: string | null
  ends: string | null
  phases: Phase[]
  reason: string | null
  language: StaffLanguage
  at: Date
  by: string | null
}

/** Every schedule of a measure, newest first. */
export async function schedulesSaid(scope: Scope, measure: string): Promise<ScheduleSaid[]> {
  const { rows } = await sql<ScheduleRow>`
    select said.number, said.starts, said.ends, said.phases, said.reason, said.language, said.at, person.name as by
    from measure_schedule as said left join person on person.id = said.by_person
    where said.measure = ${measure} order by said.number desc`.execute(scope.db())
  return rows.map(({ reason, language, at, by, ...schedule }) => ({
    ...schedule,
    reason: reason === null ? null : { text: reason, language },
    done: { at, by },
  }))
}

/** The measures that are merged into this one now. */
export async function mergedFrom(scope: Scope, measure: string): Promise<{ number: string; title: LocalizedText }[]> {
  const { rows } = await sql<{ number: string; title: LocalizedText }>`
    select measure.key as number, measure.content -> 'title' as title
    from measure join lateral (
      select merged_into from measure_state where measure_state.measure = measure.id order by number desc limit 1
    ) as newest on newest.merged_into = ${measure}
    where measure.retired_at is null order by measure.position`.execute(scope.db())
  return rows
}
