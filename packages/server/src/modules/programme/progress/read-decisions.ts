import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import type { LocalizedText } from '../../../platform/languages/localized-text.ts'
import type { DecisionTold, NextReview } from './contract.ts'

interface Row {
  number: number
  text: string
  condition: string
  language: string
  owner: string
  owner_name: LocalizedText
  body: string
  body_name: LocalizedText
  starts_at: Date
  deadline: string | null
  closed_at: Date | null
}

/** What was decided about a measure, newest first. Only what is public already, also for those who may read more elsewhere. */
export async function readDecisions(scope: Scope, measure: string): Promise<DecisionTold[]> {
  const { rows } = await sql<Row>`
    select decision.number, text, condition, language, deadline, closed_at, starts_at,
      owner.key as owner, owner.content -> 'name' as owner_name, body.key as body, body.content -> 'name' as body_name
    from decision_measure
    join decision on decision.id = decision_measure.decision
    join review_meeting on review_meeting.id = decision.meeting
    join programme_body as owner on owner.id = decision.owner
    join programme_body as body on body.id = review_meeting.body
    where decision_measure.measure = ${measure} and public_at is not null
    order by starts_at desc, decision.number desc`.execute(scope.db())
  return rows.map((row) => ({
    number: row.number, text: { text: row.text, language: row.language }, condition: row.condition,
    owner: { id: row.owner, name: row.owner_name }, decidedBy: { id: row.body, name: row.body_name },
    decidedAt: row.starts_at, deadline: row.deadline, closedAt: row.closed_at,
  }))
}

/** The next meeting that follows the programme; null when none is planned. */
export async function readNextReview(scope: Scope, programme: string): Promise<NextReview | null> {
  const { rows } = await sql<{ starts_at: Date; place: string; body: string; name: LocalizedText }>`
    select starts_at, place, programme_body.key as body, programme_body.content -> 'name' as name
    from review_meeting join programme_body on programme_body.id = review_meeting.body
    where review_meeting.programme = ${programme} and state = 'planned' and starts_at >= ${scope.clock.now()}
    order by starts_at limit 1`.execute(scope.db())
  const next = rows[0]
  return next === undefined ? null : { startsAt: next.starts_at, place: next.place, body: { id: next.body, name: next.name } }
}
