import type { PublicStanding } from '@koto/server/types'

/** What a list of measures can be narrowed to: a state, or those that are late. */
export const stateFilters = ['done', 'under-way', 'late', 'planned', 'postponed', 'merged', 'stopped'] as const
export type StateChoice = (typeof stateFilters)[number]

/** What an address asks for; null for all, and for what is no state. */
export function readStateFilter(text: string | null): StateChoice | null {
  return stateFilters.find((one) => one === text) ?? null
}

export function isIn(standing: PublicStanding | undefined, filter: StateChoice): boolean {
  if (standing === undefined) return false
  return filter === 'late' ? standing.late : standing.state === filter
}

/** The choices that lead somewhere, each with how many measures it shows; the one that was chosen stays even when it is empty. */
export function stateChoices(standings: PublicStanding[], chosen: StateChoice | null): { filter: StateChoice; count: number }[] {
  return stateFilters
    .map((filter) => ({ filter, count: standings.filter((standing) => isIn(standing, filter)).length }))
    .filter(({ filter, count }) => count > 0 || filter === chosen)
}
