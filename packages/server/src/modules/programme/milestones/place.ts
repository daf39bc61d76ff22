import type { Scope } from '../../../platform/database/scope.ts'
import type { Id } from '../../../platform/ids/id.ts'
import { notFound } from '../../../platform/problems/catalogue.ts'
import { allow, idOf, unitsOver } from '../running/allow.ts'
import type { Action } from '../running/policy.ts'
import { isDone, isDropped } from './problems.ts'
import { lockMilestone } from './store.ts'
import { readMilestones, type MilestoneRow } from './views.ts'

/** A milestone, and the units of the body that is to do it. */
export interface MilestonePlace {
  row: MilestoneRow
  over: Id<'unit'>[]
}

/** One milestone of a programme; not found when there is none. */
export async function findMilestone(scope: Scope, programme: string, milestone: string): Promise<MilestonePlace> {
  const [row] = await readMilestones(scope, programme, { id: idOf(milestone, 'milestone') })
  if (row === undefined) throw notFound('milestone')
  return { row, over: row.body === null ? [] : await unitsOver(scope, row.body) }
}

/** The same, for whoever may do this to it, and nobody else meanwhile. */
export async function takeMilestone(scope: Scope, programme: string, milestone: string, action: Action): Promise<MilestonePlace> {
  const before = await findMilestone(scope, programme, milestone)
  allow(scope, action, 'milestone', before.over)
  await lockMilestone(scope, before.row.id)
  const now = await findMilestone(scope, programme, milestone)
  allow(scope, action, 'milestone', now.over)
  return now
}

/** Goes on when it is still to be done. */
export function mustBeOpen({ doneOn, droppedAt }: MilestoneRow): void {
  if (droppedAt !== null) throw isDropped()
  if (doneOn !== null) throw isDone()
}
