import type { RunningRules } from '../running/rules.ts'
import type { RolledUp, SetRolledUp, ThemeRolledUp } from './contract.ts'
import { measurePercent, rollUp, type Standing } from './model.ts'
import { countStates } from './states.ts'

/** What the roll-up needs of a programme's document. */
export interface WeightedDocument {
  themes: {
    id: string
    sets: { number: string; weight?: number | undefined; measures: { number: string; weight?: number | undefined }[] }[]
  }[]
}

export interface StandingSince extends Standing {
  since: string | null
}

/** A measure of which nothing has been said. */
export const unsaid: StandingSince = { state: 'planned', since: null, milestones: { total: 0, done: 0 } }

/** Rolls a whole programme up: measures by their weight into sets, sets by theirs into themes, themes equally into the programme. */
export function progressOf(
  document: WeightedDocument,
  standings: ReadonlyMap<string, StandingSince>,
  rules: RunningRules['progress'],
): RolledUp {
  const measures = new Map<string, RolledUp['measures'][number]>()
  for (const { number } of document.themes.flatMap(({ sets }) => sets.flatMap((set) => set.measures))) {
    const standing = standings.get(number) ?? unsaid
    measures.set(number, { number, state: standing.state, since: standing.since, percent: measurePercent(standing, rules) })
  }
  const sets = new Map<string, SetRolledUp>()
  const themes: ThemeRolledUp[] = document.themes.map((theme) => {
    for (const set of theme.sets) {
      const inside = set.measures.map(({ number, weight = 1 }) => ({ ...measures.get(number)!, weight }))
      sets.set(set.number, { number: set.number, counts: countStates(inside.map(({ state }) => state)), percent: rollUp(inside) })
    }
    return {
      key: theme.id,
      counts: countStates(theme.sets.flatMap((set) => set.measures.map(({ number }) => measures.get(number)!.state))),
      percent: rollUp(theme.sets.map(({ number, weight = 1 }) => ({ weight, percent: sets.get(number)!.percent }))),
    }
  })
  return {
    measures: [...measures.values()],
    sets: [...sets.values()],
    themes,
    counts: countStates([...measures.values()].map(({ state }) => state)),
    percent: rollUp(themes.map(({ percent }) => ({ weight: 1, percent }))),
    rules,
  }
}
