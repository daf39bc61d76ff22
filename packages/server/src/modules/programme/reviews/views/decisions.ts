import { sql, type RawBuilder } from 'kysely'
import type { Scope } from '../../../../platform/database/scope.ts'
import type { LocalizedText, StaffLanguage } from '../../../../platform/languages/localized-text.ts'
import type { DecisionFilter, DecisionListed } from '../contract.ts'
import { dayOf } from '../today.ts'

interface Row {
  number: number
  text: string
  condition: string
  language: StaffLanguage
  owner: string
  owner_name: LocalizedText
  deadline: string | null
  late: boolean
  state: 'open' | 'closed'
  public: boolean
  meeting: string
  body: string
  body_name: LocalizedText
  at: Date
  closed_at: Date | null
  closed_in: string | null
  measures: DecisionListed['measures']
}

/** Which decisions are read, besides what a page may be filtered by. */
export interface DecisionsOf extends DecisionFilter {
  /** The item id of a measure. */
  measure?: string
  /** Made in this meeting, or these decisions by their ids. */
  meeting?: string
  ids?: readonly string[]
  number?: number
}

/** Decisions of a programme that the actor may see, the newest first; row-level security hides from the public what is not public yet. */
export async function readDecisions(scope: Scope, programme: string, of: DecisionsOf): Promise<DecisionListed[]> {
  const today = dayOf(scope.clock.now())
  const where: RawBuilder<unknown>[] = [sql`decision.programme = ${programme}`]
  if (of.state) where.push(sql`decision.state = ${of.state}`)
  if (of.late) where.push(sql`decision.state = 'open' and decision.deadline < ${today}::date`)
  if (of.owner !== undefined) where.push(sql`owner.key = ${of.owner}`)
  if (of.own) where.push(sql`actor_acts_for(decision.owner)`)
  if (of.measure) where.push(sql`exists (select from decision_measure where decision_measure.decision = decision.id and decision_measure.measure = ${of.measure})`)
  if (of.meeting) where.push(sql`decision.meeting = ${of.meeting}`)
  if (of.ids) where.push(sql`decision.id = any (${of.ids}::uuid[])`)
  if (of.number !== undefined) where.push(sql`decision.number = ${of.number}`)
  const { rows } = await sql<Row>`
    select decision.number, decision.text, decision.condition, decision.language,
      owner.key as owner, owner.content->'name' as owner_name, decision.deadline,
      coalesce(decision.state = 'open' and decision.deadline < ${today}::date, false) as late,
      decision.state, decision.public_at is not null as public,
      meeting.id as meeting, body.key as body, body.content->'name' as body_name, meeting.starts_at as at,
      decision.closed_at, decision.closed_in,
      coalesce((
        select jsonb_agg(jsonb_build_object('number', measure.key, 'title', measure.content->'title') order by measure.position)
        from decision_measure join measure on measure.id = decision_measure.measure where decision_measure.decision = decision.id
      ), '[]') as measures
    from decision
    join programme_body as owner on owner.id = decision.owner
    join review_meeting as meeting on meeting.id = decision.meeting
    join programme_body as body on body.id = meeting.body
    where ${sql.join(where, sql` and `)}
    order by decision.number desc`.execute(scope.db())
  return rows.map(listed)
}

function listed(row: Row): DecisionListed {
  const { number, condition, deadline, late, state, measures } = row
  return {
    number, condition, deadline, late, state, measures, public: row.public,
    decision: { text: row.text, language: row.language },
    owner: { id: row.owner, name: row.owner_name },
    made: { meeting: row.meeting, body: { id: row.body, name: row.body_name }, at: row.at },
    closed: row.closed_at === null ? null : { at: row.closed_at, meeting: row.closed_in },
  }
}
