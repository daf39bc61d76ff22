import type { PublicStanding, MilestoneTold, StandingCounts } from './contract.ts'

/** Whether a measure is still to be done: a stopped, merged or finished one is never late, and a postponed one has a new day coming. */
export function isOpen(state: PublicStanding['state']): boolean {
  return state === 'planned' || state === 'under-way'
}

/** How many stand how; each counted once. */
export function countStandings(measures: readonly PublicStanding[]): StandingCounts {
  const counts: StandingCounts = { done: 0, underWay: 0, late: 0, planned: 0, other: 0, all: measures.length }
  for (const measure of measures) counts[placeOf(measure)] += 1
  return counts
}

function placeOf({ state, late }: PublicStanding): Exclude<keyof StandingCounts, 'all'> {
  if (late) return 'late'
  if (state === 'done') return 'done'
  if (state === 'under-way') return 'underWay'
  return state === 'planned' ? 'planned' : 'other'
}

/** How a milestone stands on a day. */
export function milestoneStanding(milestone: Pick<MilestoneTold, 'due' | 'doneOn' | 'droppedAt'>, day: string): MilestoneTold['standing'] {
  if (milestone.doneOn !== null) return 'done'
  if (milestone.droppedAt !== null) return 'dropped'
  if (milestone.due === null) return 'no-day'
  return milestone.due < day ? 'late' : 'coming'
}
