import { sql } from 'kysely'
import type { Scope } from '../../../../platform/database/scope.ts'
import type { Id } from '../../../../platform/ids/id.ts'
import type { LocalizedText } from '../../../../platform/languages/localized-text.ts'
import { unitsOverAll } from '../../running/allow.ts'
import { may } from '../../running/policy.ts'
import { isLate, wasSentLate } from '../answer-state.ts'
import type { Achieved, AnswerListed, AnswerState } from '../contract.ts'
import type { RoundRow } from '../store.ts'
import { doneOf } from './round-head.ts'

interface Row {
  id: string
  number: string
  title: LocalizedText
  body: string
  body_id: string
  name: LocalizedText
  role: 'leads' | 'contributes'
  state: AnswerState
  achieved: Achieved | null
  saved_at: Date | null
  saved_by: string | null
  submitted_at: Date | null
}

/** A round's answers that the actor may see, in the programme's order, and what she may do with each. */
export async function listAnswers(scope: Scope, round: RoundRow): Promise<AnswerListed[]> {
  const { rows } = await sql<Row>`
    select answer.id, measure.key as number, measure.content -> 'title' as title, body.key as body, body.id as body_id,
      body.content -> 'name' as name, answer.role, answer.state, answer.achieved, answer.saved_at, person.name as saved_by, answer.submitted_at
    from round_answer as answer
    join measure on measure.id = answer.measure
    join programme_body as body on body.id = answer.body
    left join person on person.id = answer.saved_by
    where answer.round = ${round.id}
    order by measure.position, answer.role desc, body.position`.execute(scope.db())
  const units = await unitsOverAll(scope, round.programme)
  return rows.map((row) => listed(scope, round, row, units.get(row.body_id) ?? []))
}

function listed(scope: Scope, round: RoundRow, row: Row, over: Id<'unit'>[]): AnswerListed {
  const { id, number, title, body, name, role, state, achieved } = row
  return {
    id, role, state, achieved,
    measure: { number, title },
    body: { id: body, name },
    late: isLate(state, round.deadline, scope.clock.now()),
    sentLate: wasSentLate(row.submitted_at, round.deadline),
    saved: doneOf(row.saved_at, row.saved_by),
    abilities: {
      read: may(scope.actor, 'read', 'answer', over),
      write: round.state === 'open' && state !== 'accepted' && may(scope.actor, 'write', 'answer', over),
    },
  }
}
