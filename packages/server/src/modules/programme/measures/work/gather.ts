import { sql } from 'kysely'
import type { Scope } from '../../../../platform/database/scope.ts'
import type { LocalizedText } from '../../../../platform/languages/localized-text.ts'
import type { MeasureAnswerTold, MeasureMilestone, MeasureWork } from './contract.ts'

/** The milestones of a measure: those that the document names, touched or not, and those that were added. */
export async function milestonesOf(scope: Scope, measure: string, today: string): Promise<MeasureMilestone[]> {
  const { rows } = await sql<Omit<MeasureMilestone, 'late'>>`
    select wanted.id, wanted.title, wanted.due, wanted.done_on as "doneOn",
      exists (select from milestone_report as told where told.milestone = wanted.id and told.state = 'reported') as reported
    from (
      select deliverable.id, coalesce(milestone.title, deliverable.content -> 'title') as title, due, done_on, deliverable.position
      from deliverable left join milestone on milestone.id = deliverable.id
      where deliverable.measure = ${measure} and deliverable.retired_at is null and milestone.dropped_at is null
      union all
      select id, title, due, done_on, 1000000 from milestone where measure = ${measure} and deliverable is null and dropped_at is null
    ) as wanted order by due nulls last, position`.execute(scope.db())
  return rows.map((row) => ({ ...row, late: row.doneOn === null && !row.reported && row.due !== null && row.due < today }))
}

interface AnswerRow extends MeasureAnswerTold {
  round: number
  title: LocalizedText
  deadline: string
  open: boolean
}

/** What was answered in the newest round that asked about the measure; row-level security leaves out what the actor may not read. */
export async function lastAnswers(scope: Scope, measure: string): Promise<MeasureWork['work']['answers']> {
  const { rows } = await sql<AnswerRow>`
    select answer.id, body.content -> 'name' as body, answer.state, answer.achieved, answer.words, answer.language,
      reporting_round.number as round, reporting_round.title, reporting_round.deadline, reporting_round.state = 'open' as open
    from round_answer as answer
    join reporting_round on reporting_round.id = answer.round
    join programme_body as body on body.id = answer.body
    where answer.measure = ${measure}
      and reporting_round.number = (
        select max(number) from reporting_round as one join round_answer as asked on asked.round = one.id where asked.measure = ${measure})
    order by answer.role desc, body.position`.execute(scope.db())
  const first = rows[0]
  if (first === undefined) return null
  return {
    round: { number: first.round, title: first.title, deadline: first.deadline, open: first.open },
    told: rows.map(({ round: _round, title: _title, deadline: _deadline, open: _open, ...told }) => told),
  }
}
