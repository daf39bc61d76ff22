import { sql } from 'kysely'
import type { Scope } from '../../../../platform/database/scope.ts'
import type { LocalizedText } from '../../../../platform/languages/localized-text.ts'

export interface MilestoneAhead {
  id: string
  measure: string
  /** The body's slug. */
  body: string
  title: LocalizedText
  due: string
  /** A report of it waits for approval. */
  reported: boolean
}

/** Milestones with a day that are not done, nearest first. */
export async function milestonesAhead(scope: Scope, programme: string): Promise<MilestoneAhead[]> {
  const { rows } = await sql<MilestoneAhead>`
    select milestone.id, measure.key as measure, programme_body.key as body, milestone.title, milestone.due,
      exists (select from milestone_report as told where told.milestone = milestone.id and told.state = 'reported') as reported
    from milestone
    join measure on measure.id = milestone.measure and measure.retired_at is null
    join programme_body on programme_body.id = milestone.body
    left join deliverable on deliverable.id = milestone.deliverable
    where milestone.programme = ${programme} and done_on is null and dropped_at is null and due is not null and deliverable.retired_at is null
    order by due, measure.position`.execute(scope.db())
  return rows
}

/** The day by which each measure is to be done, where one is said. */
export async function endsOf(scope: Scope, programme: string): Promise<Map<string, string>> {
  const { rows } = await sql<{ number: string; ends: string }>`
    select measure.key as number, newest.ends
    from measure join lateral (
      select ends from measure_schedule where measure_schedule.measure = measure.id order by number desc limit 1
    ) as newest on newest.ends is not null
    where measure.programme = ${programme} and measure.retired_at is null`.execute(scope.db())
  return new Map(rows.map(({ number, ends }) => [number, ends]))
}

export interface DecisionOpen {
  number: number
  text: string
  language: string
  deadline: string | null
  owner: LocalizedText
  measures: string[]
}

/** Decisions that are not closed, nearest deadline first; with `measure`, an item id, those about it. */
export async function decisionsOpen(scope: Scope, programme: string, measure: string | null = null): Promise<DecisionOpen[]> {
  const { rows } = await sql<DecisionOpen>`
    select decision.number, decision.text, decision.language, decision.deadline, programme_body.content -> 'name' as owner,
      array(
        select measure.key from decision_measure join measure on measure.id = decision_measure.measure
        where decision_measure.decision = decision.id order by measure.position
      ) as measures
    from decision join programme_body on programme_body.id = decision.owner
    where decision.programme = ${programme} and decision.state = 'open'
      and (${measure}::uuid is null or exists (select from decision_measure as about where about.decision = decision.id and about.measure = ${measure}::uuid))
    order by decision.deadline nulls last, decision.number`.execute(scope.db())
  return rows
}

export interface RoundOpen {
  number: number
  title: LocalizedText
  deadline: string
  /** Answers not sent yet, as far as the actor may know. */
  missing: { measure: string; body: string }[]
}

/** The rounds that are open, with the answers that they still wait for. */
export async function roundsOpen(scope: Scope, programme: string): Promise<RoundOpen[]> {
  const { rows } = await sql<RoundOpen>`
    select reporting_round.number, reporting_round.title, reporting_round.deadline,
      coalesce((
        select jsonb_agg(jsonb_build_object('measure', measure.key, 'body', programme_body.key) order by measure.position)
        from round_answer
        join measure on measure.id = round_answer.measure
        join programme_body on programme_body.id = round_answer.body
        where round_answer.round = reporting_round.id and round_answer.state in ('open', 'draft', 'returned')
      ), '[]') as missing
    from reporting_round where programme = ${programme} and state = 'open' order by deadline, number`.execute(scope.db())
  return rows
}
