import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import type { PublicStanding } from './contract.ts'
import { isOpen } from './standing.ts'

interface Row {
  number: string
  state: PublicStanding['state']
  since: string | null
  ends: string | null
  milestone_late: boolean
}

/** How each measure of the programme stands on a day: the newest state, else planned. One query, also for 200 measures. */
export async function readStandings(scope: Scope, programme: string, day: string): Promise<PublicStanding[]> {
  const { rows } = await sql<Row>`
    select measure.key as number, coalesce(now.state, 'planned') as state, now.since, planned.ends,
      exists (
        select from milestone
        where milestone.measure = measure.id and due < ${day}::date and done_on is null and dropped_at is null
      ) as milestone_late
    from measure
    left join lateral (
      select state, since from measure_state where measure_state.measure = measure.id order by number desc limit 1
    ) as now on true
    left join lateral (
      select ends from measure_schedule where measure_schedule.measure = measure.id order by number desc limit 1
    ) as planned on true
    where measure.programme = ${programme} and measure.retired_at is null
    order by measure.position`.execute(scope.db())
  return rows.map(({ number, state, since, ends, milestone_late }) => ({
    number, state, since, late: isOpen(state) && (milestone_late || (ends !== null && ends < day)),
  }))
}
