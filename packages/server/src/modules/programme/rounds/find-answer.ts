import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import { notFound } from '../../../platform/problems/catalogue.ts'
import type { AnswerPlace } from './contract.ts'

/** The answer of a body about a measure in a round, by what a machine knows of it. */
export async function findAnswer(scope: Scope, programme: string, number: number, measure: string, body: string): Promise<AnswerPlace> {
  const { rows } = await sql<{ id: string }>`
    select answer.id from round_answer as answer
    join reporting_round as round on round.id = answer.round
    join measure on measure.id = answer.measure
    join programme_body as body on body.id = answer.body
    where round.programme = ${programme} and round.number = ${number} and measure.key = ${measure} and body.key = ${body}`.execute(scope.db())
  if (rows[0] === undefined) throw notFound('answer')
  return { programme, round: number, answer: rows[0].id }
}
