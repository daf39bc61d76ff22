import type { CsvColumn } from '../../../platform/http/csv.ts'
import { textIn } from '../../../platform/languages/localized-text.ts'
import type { DecisionListed } from './contract.ts'

/** The columns of the decisions as CSV; bodies by name in the language, the decision in its own. */
export function decisionColumns(language: string): CsvColumn<DecisionListed>[] {
  return [
    { name: 'number', value: (row) => row.number },
    { name: 'decision', value: (row) => row.decision.text },
    { name: 'language', value: (row) => row.decision.language },
    { name: 'condition', value: (row) => row.condition },
    { name: 'owner', value: (row) => textIn(row.owner.name, language).text },
    { name: 'deadline', value: (row) => row.deadline ?? undefined },
    { name: 'late', value: (row) => row.late },
    { name: 'state', value: (row) => row.state },
    { name: 'decidedBy', value: (row) => textIn(row.made.body.name, language).text },
    { name: 'decidedAt', value: (row) => row.made.at.toISOString() },
    { name: 'measures', value: (row) => row.measures.map(({ number }) => number).join('; ') },
  ]
}
