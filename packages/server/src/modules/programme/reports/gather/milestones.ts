import type { MeasurePlace, Snapshot } from '../../views/snapshot.ts'
import { itemOf } from '../../views/versions.ts'
import type { ReportMilestone } from '../format.ts'
import type { Rows } from './rows.ts'

/** A measure's milestones: what the programme names, in its order, then what was added while it ran. */
export function milestonesOf(snapshot: Snapshot, measure: MeasurePlace['measure'], rows: Rows, asOf: string): ReportMilestone[] {
  const mine = rows.milestones.filter((row) => row.measure === itemOf(snapshot, measure).id)
  const byId = new Map(mine.map((row) => [row.id, row]))
  const named = measure.deliverables.map((deliverable): ReportMilestone => {
    const { id } = itemOf(snapshot, deliverable)
    const row = byId.get(id)
    byId.delete(id)
    if (row === undefined) return { id, title: deliverable.title, body: null, due: null, doneOn: null, state: 'coming' }
    return { ...told(row, asOf), title: deliverable.title }
  })
  return [...named, ...[...byId.values()].map((row) => told(row, asOf))]
}

function told({ id, title, body, due, done_on, dropped }: Rows['milestones'][number], asOf: string): ReportMilestone {
  const late = due !== null && due < asOf
  return { id, title, body, due, doneOn: done_on, state: dropped ? 'dropped' : done_on !== null ? 'done' : late ? 'late' : 'coming' }
}
