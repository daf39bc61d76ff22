import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import type { LocalizedText } from '../../../platform/languages/localized-text.ts'
import type { AnswerTold } from './contract.ts'

interface Row {
  body: string
  body_name: LocalizedText
  round: number
  title: LocalizedText
  starts: string
  ends: string
  achieved: AnswerTold['achieved']
  words: string
  language: string
  accepted_at: Date
}

/** What bodies have answered about a measure, as last accepted; the newest round first. */
export async function readAnswers(scope: Scope, measure: string): Promise<AnswerTold[]> {
  const { rows } = await sql<Row>`
    select distinct on (reporting_round.number, measure_body_position, programme_body.key)
      programme_body.key as body, programme_body.content -> 'name' as body_name,
      reporting_round.number as round, reporting_round.title, reporting_round.starts, reporting_round.ends,
      achieved, words, language, accepted_at
    from accepted_answer
    join reporting_round on reporting_round.id = accepted_answer.round
    join programme_body on programme_body.id = accepted_answer.body
    cross join lateral (
      select coalesce(min(case role when 'leads' then position else position + 1000 end), 9999) as measure_body_position
      from measure_body where measure_body.measure = accepted_answer.measure and measure_body.body = accepted_answer.body
    ) as place
    where accepted_answer.measure = ${measure}
    order by reporting_round.number desc, measure_body_position, programme_body.key, accepted_answer.number desc`.execute(scope.db())
  return rows.map((row) => ({
    body: { id: row.body, name: row.body_name },
    round: { number: row.round, title: row.title, starts: row.starts, ends: row.ends },
    achieved: row.achieved, words: { text: row.words, language: row.language }, acceptedAt: row.accepted_at,
  }))
}
