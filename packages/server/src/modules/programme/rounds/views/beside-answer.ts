import { sql } from 'kysely'
import type { Scope } from '../../../../platform/database/scope.ts'
import type { LocalizedText } from '../../../../platform/languages/localized-text.ts'
import type { AcceptedAnswer, IndicatorBeside, MilestoneBeside } from '../contract.ts'
import type { AnswerRow, RoundRow } from '../store.ts'

type Accepted = Omit<AcceptedAnswer, 'round'> & { number: number; title: LocalizedText }

const acceptedOf = (found: Accepted | undefined): AcceptedAnswer | null => {
  if (found === undefined) return null
  const { number, title, ...accepted } = found
  return { ...accepted, round: { number, title } }
}

/** What was accepted of this body and measure in the newest round before this one. */
export async function lastAccepted(scope: Scope, round: RoundRow, answer: AnswerRow): Promise<AcceptedAnswer | null> {
  const { rows } = await sql<Accepted>`
    select round.number, round.title, accepted.achieved, accepted.words, accepted.language, accepted.accepted_at as at
    from accepted_answer as accepted join reporting_round as round on round.id = accepted.round
    where accepted.measure = ${answer.measure} and accepted.body = ${answer.body}
      and round.programme = ${round.programme} and round.number < ${round.number}
    order by round.number desc, accepted.number desc limit 1`.execute(scope.db())
  return acceptedOf(rows[0])
}

/** What the public reads of this answer. */
export async function publicAnswer(scope: Scope, answer: AnswerRow): Promise<AcceptedAnswer | null> {
  const { rows } = await sql<Accepted>`
    select round.number, round.title, accepted.achieved, accepted.words, accepted.language, accepted.accepted_at as at
    from accepted_answer as accepted join reporting_round as round on round.id = accepted.round
    where accepted.answer = ${answer.id} order by accepted.number desc limit 1`.execute(scope.db())
  return acceptedOf(rows[0])
}

/** The measure's milestones: those that the programme names, touched or not, and those that were added while it ran. */
export async function milestonesBeside(scope: Scope, measure: string): Promise<MilestoneBeside[]> {
  const { rows } = await sql<MilestoneBeside>`
    select id, title, due, "doneOn", dropped from (
      select deliverable.id, deliverable.content -> 'title' as title, milestone.due, milestone.done_on as "doneOn",
        milestone.dropped_at is not null as dropped, deliverable.position
      from deliverable left join milestone on milestone.id = deliverable.id
      where deliverable.measure = ${measure} and deliverable.retired_at is null
      union all
      select id, title, due, done_on, dropped_at is not null, null from milestone where measure = ${measure} and deliverable is null
    ) as milestones
    order by due nulls last, position nulls last, id`.execute(scope.db())
  return rows
}

/** The measure's indicators, each with the newest value of the whole in the round's period. */
export async function indicatorsBeside(scope: Scope, round: RoundRow, measure: string): Promise<IndicatorBeside[]> {
  const { rows } = await sql<IndicatorBeside>`
    select indicator.key as id, indicator.content -> 'title' as title, indicator.content ->> 'unit' as unit,
      case when newest.state is null then null
        else jsonb_build_object('number', newest.value, 'state', newest.state, 'ends', newest.ends) end as value
    from indicator
    left join lateral (
      select value, state, ends from indicator_value as given
      where given.indicator = indicator.id and given.definition_version = indicator.definition_version and kind = 'value'
        and breakdown_key = '' and state <> 'refused' and ends between ${round.starts}::date and ${round.ends}::date
      order by ends desc, number desc limit 1
    ) as newest on true
    where indicator.measure = ${measure} and indicator.retired_at is null
    order by indicator.position`.execute(scope.db())
  return rows
}
