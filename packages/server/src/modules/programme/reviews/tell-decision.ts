import type { Scope } from '../../../platform/database/scope.ts'
import { tellPublicChange } from '../running/public-change.ts'
import type { ReviewTables } from './tables.ts'

type DecisionRow = ReviewTables['decision']

/**
 * Tells what happened to a public decision: once for each measure that it is about, or once when it is about none.
 * Told are `{ number, what, text, language, deadline }`. A decision that is not public is not told of.
 */
export async function tellDecision(scope: Scope, decision: DecisionRow, what: 'made' | 'changed' | 'closed' | 'reopened'): Promise<void> {
  if (decision.public_at === null) return
  const { number, text, language, deadline } = decision
  const measures = await scope.db<ReviewTables>().selectFrom('decision_measure').select('measure').where('decision', '=', decision.id).execute()
  for (const measure of measures.length === 0 ? [undefined] : measures.map((one) => one.measure)) {
    await tellPublicChange(scope, {
      programme: decision.programme, kind: 'decision', measure, subject: decision.id, told: { number, what, text, language, deadline },
    })
  }
}
