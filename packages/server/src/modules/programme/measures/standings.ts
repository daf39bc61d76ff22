import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import type { StandingSince } from './progress-of.ts'
import type { MeasureState } from './states.ts'

/** Milestones that are still aimed at: those that the document names, and those that were added; a dropped one is left out. */
export const aimedAt = sql`
  select deliverable.measure, milestone.done_on from deliverable left join milestone on milestone.id = deliverable.id
  where deliverable.retired_at is null and milestone.dropped_at is null
  union all
  select measure, done_on from milestone where deliverable is null and dropped_at is null`

/** How every measure of a programme stands, by its number; in one query. */
export async function standingsOf(scope: Scope, programme: string): Promise<Map<string, StandingSince>> {
  const { rows } = await sql<{ number: string; state: MeasureState; since: string | null; total: number; done: number }>`
    select measure.key as number, coalesce(newest.state, 'planned') as state, newest.since,
      coalesce(aimed.total, 0) as total, coalesce(aimed.done, 0) as done
    from measure
    left join lateral (
      select state, since from measure_state where measure_state.measure = measure.id order by number desc limit 1
    ) as newest on true
    left join (
      select measure, count(*) as total, count(done_on) as done from (${aimedAt}) as milestones group by measure
    ) as aimed on aimed.measure = measure.id
    where measure.programme = ${programme} and measure.retired_at is null`.execute(scope.db())
  return new Map(rows.map(({ number, state, since, total, done }) => [number, { state, since, milestones: { total, done } }]))
}
