import type { Scope } from '../../../platform/database/scope.ts'
import type { Id } from '../../../platform/ids/id.ts'
import { allow, unitsOverAll } from '../running/allow.ts'
import type { RunningDeps } from '../running/deps.ts'
import { may, type Over } from '../running/policy.ts'
import { rulesOf } from '../running/rules.ts'
import type { MilestoneFilter, MilestoneList, MilestoneListed, MilestoneStanding } from './contract.ts'
import { dayInFinland, standingOf } from './standing.ts'
import { readMilestones, type MilestoneRow } from './views.ts'

/** What the standing of a programme's milestones depends on besides themselves. */
export interface Today {
  day: string
  soonDays: number
}

export async function todayOf(scope: Scope, { snapshots }: Pick<RunningDeps, 'snapshots'>, programme: string): Promise<Today> {
  const { document } = await snapshots.read(scope, programme)
  return { day: dayInFinland(scope.clock.now()), soonDays: Math.max(0, ...rulesOf(document).notices.dueSoon) }
}

export function standing(row: MilestoneRow, { day, soonDays }: Today): MilestoneStanding {
  return standingOf({ due: row.due, doneOn: row.doneOn, dropped: row.droppedAt !== null, waiting: row.lastState === 'reported' }, day, soonDays)
}

export function listed(row: MilestoneRow, today: Today): MilestoneListed {
  const { id, title, number, measureTitle, due, doneOn } = row
  const stands = standing(row, today)
  return {
    id, title, measure: { number, title: measureTitle }, body: bodyOf(row), due, doneOn, standing: stands,
    returned: row.lastState === 'returned' && stands !== 'done' && stands !== 'dropped',
  }
}

export function bodyOf({ bodyKey, bodyName }: MilestoneRow): MilestoneListed['body'] {
  return bodyKey === null ? null : { id: bodyKey, name: bodyName! }
}

/** The milestones for those who work with the programme: what is to be done, the nearest day first; then what is done, the newest first. */
export async function listMilestones(scope: Scope, deps: RunningDeps, programme: string, filter: MilestoneFilter): Promise<MilestoneList> {
  allow(scope, 'read', 'board')
  const today = await todayOf(scope, deps, programme)
  const rows = await readMilestones(scope, programme)
  const over = await unitsOverAll(scope, programme)
  const all = rows.map((row) => ({ ...listed(row, today), own: isOwn(scope, row.body === null ? [] : over.get(row.body) ?? []) }))
  const shown = all.filter(({ standing, body, own }) =>
    (filter.standing === undefined || filter.standing === standing) &&
    (filter.body === undefined || filter.body === body?.id) &&
    (filter.mine !== true || own))
  return {
    milestones: shown.map(({ own: _own, ...one }) => one).sort(byWork),
    counts: { ...counts(all), all: all.length, mine: all.filter(({ own }) => own).length },
    bodies: [...new Map(all.flatMap(({ body }) => (body === null ? [] : [[body.id, body]]))).values()],
    hasOwn: all.some(({ own }) => own),
  }
}

/** Whether the actor reports for the body by a role at a unit: whoever acts for the whole city has no own among them. */
function isOwn({ actor }: Scope, over: readonly Id<'unit'>[]): boolean {
  if (actor.kind !== 'person') return false
  return may({ ...actor, roles: actor.roles.filter(({ unit }) => unit !== null) }, 'report', 'milestone', over as Over)
}

const standings: readonly MilestoneStanding[] = ['open', 'due-soon', 'late', 'waiting', 'done', 'dropped']

function counts(all: { standing: MilestoneStanding }[]): Record<MilestoneStanding, number> {
  return Object.fromEntries(standings.map((one) => [one, all.filter(({ standing }) => standing === one).length])) as Record<MilestoneStanding, number>
}

function byWork(a: MilestoneListed, b: MilestoneListed): number {
  const [closedA, closedB] = [a, b].map(({ standing }) => standing === 'done' || standing === 'dropped')
  if (closedA !== closedB) return closedA ? 1 : -1
  return closedA ? (b.doneOn ?? '').localeCompare(a.doneOn ?? '') : byDue(a, b)
}

/** The nearest day first; those without one stay in the programme's order, after them. */
export function byDue(a: { due: string | null }, b: { due: string | null }): number {
  if (a.due === b.due) return 0
  if (a.due === null) return 1
  return b.due === null || a.due < b.due ? -1 : 1
}
