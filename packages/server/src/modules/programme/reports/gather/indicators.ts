import type { Indicator } from '../../../indicators/definition/indicator.ts'
import type { Snapshot } from '../../views/snapshot.ts'
import { itemOf } from '../../views/versions.ts'
import type { ReportIndicator, ReportTarget, ReportValue } from '../format.ts'
import { targetState } from '../target-met.ts'
import type { Rows } from './rows.ts'

/** Puts together what a report tells of an indicator. */
export function indicatorTeller(snapshot: Snapshot, rows: Rows, asOf: string): (indicator: Indicator) => ReportIndicator {
  const byIndicator = Map.groupBy(rows.values, ({ indicator }) => indicator)
  const rowsById = new Map(rows.milestones.map((row) => [row.id, row]))
  const milestones = new Map(snapshot.measures.flatMap(({ measure }) =>
    measure.deliverables.map((deliverable) => [deliverable.id, rowsById.get(itemOf(snapshot, deliverable).id)] as const)))
  return (indicator) => {
    const item = itemOf(snapshot, indicator)
    const values = (byIndicator.get(item.id) ?? []).map(valueOf).sort((one, other) => (one.ends < other.ends ? -1 : one.ends > other.ends ? 1 : 0))
    const target = targetOf(indicator)
    const { id, title, unit, direction } = indicator
    const state = 'milestone' in indicator.definition
      ? milestoneState(milestones.get(indicator.definition.milestone), asOf)
      : targetState(target, direction, values, asOf)
    return { id, title, unit, direction, definitionVersion: item.definitionVersion!, target, values, state }
  }
}

/** An indicator that waits for a deliverable is reached when that is done. */
function milestoneState(row: Rows['milestones'][number] | undefined, asOf: string): ReportIndicator['state'] {
  if (row === undefined) return 'no-data'
  if (row.done_on !== null) return 'reached'
  return row.due !== null && row.due < asOf ? 'not-reached' : 'no-data'
}

function valueOf({ kind, starts, ends, breakdown, value, missing, source, note, language }: Rows['values'][number]): ReportValue {
  return { kind, starts, ends, breakdown, value, missing, source, note: note === '' ? null : { text: note, language: language as 'fi' } }
}

function targetOf({ target }: Indicator): ReportTarget | null {
  if (target === undefined) return null
  return {
    comparator: target.comparator, value: typeof target.value === 'number' ? target.value : null, each: target.each ?? null, by: target.by ?? null,
  }
}
