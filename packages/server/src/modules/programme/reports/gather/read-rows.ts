import { sql, type RawBuilder } from 'kysely'
import type { Scope } from '../../../../platform/database/scope.ts'
import type { Rows } from './rows.ts'

/** The day on which a moment falls in the city. */
const dayOf = (moment: RawBuilder<unknown>) => sql`(${moment} at time zone 'Europe/Helsinki')::date`

/**
 * All that a report tells of how the programme runs, in one statement: everything is of one moment, also while others
 * write. Of what is said anew, what was said last counts; nothing that was not accepted is read.
 */
export async function readRows(scope: Scope, programme: string, { starts, ends }: { starts: string; ends: string }): Promise<Rows> {
  const parts: Record<keyof Rows, RawBuilder<unknown>> = {
    states: sql`
      select distinct on (measure_state.measure) measure_state.measure, state, measure_state.since, reason, language, merged.key as merged_into
      from measure_state join measure on measure.id = measure_state.measure left join measure as merged on merged.id = merged_into
      where measure.programme = ${programme} order by measure_state.measure, number desc`,
    schedules: sql`
      select distinct on (measure_schedule.measure) measure_schedule.measure, starts, ends
      from measure_schedule join measure on measure.id = measure_schedule.measure
      where measure.programme = ${programme} order by measure_schedule.measure, number desc`,
    milestones: sql`
      select milestone.id, milestone.measure, deliverable, title, body.content -> 'name' as body, due, done_on, dropped_at is not null as dropped
      from milestone join programme_body as body on body.id = milestone.body
      where milestone.programme = ${programme} order by due nulls last, milestone.id`,
    answers: sql`
      select distinct on (accepted_answer.measure, accepted_answer.body) accepted_answer.measure, round.title as round,
        body.content -> 'name' as body, body.key as body_key, achieved, words, language, ${dayOf(sql`accepted_at`)} as accepted_on
      from accepted_answer
      join reporting_round as round on round.id = accepted_answer.round
      join programme_body as body on body.id = accepted_answer.body
      where round.programme = ${programme} and round.starts <= ${ends} and round.ends >= ${starts}
      order by accepted_answer.measure, accepted_answer.body, round.ends desc, round.number desc, accepted_answer.number desc`,
    values: sql`
      select distinct on (indicator_value.indicator, kind, starts, ends, breakdown_key)
        indicator_value.indicator, kind, starts, ends, breakdown, value, missing, source, note, language
      from indicator_value
      join indicator on indicator.id = indicator_value.indicator and indicator.definition_version = indicator_value.definition_version
      where indicator_value.programme = ${programme} and state = 'accepted' and (kind <> 'value' or starts <= ${ends})
      order by indicator_value.indicator, kind, starts, ends, breakdown_key, number desc`,
    decisions: sql`
      select decision.number, text, condition, language, meets.content -> 'name' as meeting_body, ${dayOf(sql`starts_at`)} as met_on,
        owner.content -> 'name' as owner, deadline, decision.state, ${dayOf(sql`closed_at`)} as closed_on, public_at is not null as public,
        array(select measure.key from decision_measure join measure on measure.id = decision_measure.measure
          where decision = decision.id order by measure.position) as measures
      from decision
      join review_meeting as meeting on meeting.id = decision.meeting
      join programme_body as meets on meets.id = meeting.body
      join programme_body as owner on owner.id = decision.owner
      where decision.programme = ${programme} and meeting.state <> 'cancelled' and ${dayOf(sql`starts_at`)} <= ${ends}
        and (decision.state = 'open' or ${dayOf(sql`starts_at`)} >= ${starts} or ${dayOf(sql`closed_at`)} between ${starts} and ${ends})
      order by decision.number`,
  }
  const columns = Object.entries(parts).map(([name, part]) =>
    sql`(select coalesce(json_agg(part), '[]'::json) from (${part}) as part) as ${sql.id(name)}`)
  const { rows } = await sql<Rows>`select ${sql.join(columns)}`.execute(scope.db())
  return rows[0]!
}
