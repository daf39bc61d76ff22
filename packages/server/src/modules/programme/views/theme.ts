import { notFound } from '../../../platform/problems/catalogue.ts'
import type { SetView, ThemeListed, ThemeView } from '../reading.ts'
import { setListed } from './measure.ts'
import { goalsOf, named } from './named.ts'
import type { MeasurePlace, Snapshot } from './snapshot.ts'

export function themeView(snapshot: Snapshot, id: string): ThemeView {
  const theme = snapshot.document.themes.find((theme) => theme.id === id)
  if (theme === undefined) throw notFound('theme')
  return { ...themeListed(snapshot, theme), goals: goalsOf(snapshot, theme.goals), source: theme.source }
}

export function themeListed(snapshot: Snapshot, { id, title, summary, sets }: MeasurePlace['theme']): ThemeListed {
  return { id, title, summary, sets: sets.map((set) => setListed(snapshot, set)) }
}

export function setView(snapshot: Snapshot, number: string): SetView {
  const theme = snapshot.document.themes.find((theme) => theme.sets.some((set) => set.number === number))
  const set = theme?.sets.find((set) => set.number === number)
  if (theme === undefined || set === undefined) throw notFound('set')
  return {
    ...setListed(snapshot, set),
    theme: named(theme),
    objectives: set.objectives.map((objective) => ({ ...objective, goals: goalsOf(snapshot, objective.goals) })),
    source: set.source,
  }
}
