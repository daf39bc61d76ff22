import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'

/** A body that answers for a measure. One that both leads it and takes part is asked as its lead, once. */
export interface Share {
  measure: string
  body: string
  role: 'leads' | 'contributes'
}

/**
 * Who is asked when a round opens: the bodies of every measure that stands, but for measures that were merged into
 * another or stopped before the period began.
 */
export async function whoIsAsked(scope: Scope, programme: string, starts: string, ask: 'leads' | 'all'): Promise<Share[]> {
  const { rows } = await sql<Share>`
    select distinct on (measure.position, body.position, body.id) measure.id as measure, body.id as body, measure_body.role
    from measure
    join measure_body on measure_body.measure = measure.id
    join programme_body as body on body.id = measure_body.body
    left join lateral (
      select state, since from measure_state where measure_state.measure = measure.id order by number desc limit 1
    ) as now on true
    where measure.programme = ${programme} and measure.retired_at is null and body.retired_at is null
      and (${ask} = 'all' or measure_body.role = 'leads')
      and not (coalesce(now.state in ('merged', 'stopped'), false) and now.since < ${starts}::date)
    order by measure.position, body.position, body.id, measure_body.role desc`.execute(scope.db())
  return rows
}
