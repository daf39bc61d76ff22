import { sql } from 'kysely'
import type { Scope } from '../../../../platform/database/scope.ts'
import type { LocalizedText } from '../../../../platform/languages/localized-text.ts'
import type { AnswerDraft, AnswerState } from '../contract.ts'

/** A share that the actor may write for, as a workbook has it. */
export interface ShareRow extends AnswerDraft {
  id: string
  measure: string
  title: LocalizedText
  body: string
  name: LocalizedText
  state: AnswerState
  version: number
}

/** The shares of a round that the actor writes for, in the programme's order. */
export async function readShares(scope: Scope, round: string): Promise<ShareRow[]> {
  const { rows } = await sql<ShareRow>`
    select answer.id, measure.key as measure, measure.content -> 'title' as title, body.key as body, body.content -> 'name' as name,
      answer.state, answer.version, answer.achieved, answer.words, answer.risks, answer.language
    from round_answer as answer
    join measure on measure.id = answer.measure
    join programme_body as body on body.id = answer.body
    where answer.round = ${round} and actor_acts_for(answer.body)
    order by measure.position, answer.role desc, body.position`.execute(scope.db())
  return rows
}
