import type { IndicatorView, ProgrammeOverview } from '@koto/server/types'
import { kindOf } from './show-indicator.ts'

/** What a reader chose; empty means all. `theme: 'programme'` is the programme's own indicators. */
export interface IndicatorWish {
  theme: string
  body: string
  kind: string
}

/** The theme of each measure and of each plan, by its number or id. */
export function themeOfMeasures(overview: Pick<ProgrammeOverview, 'themes'>): Map<string, string> {
  const themes = new Map<string, string>()
  for (const theme of overview.themes) {
    for (const set of theme.sets) {
      if (set.plan !== null) themes.set(set.plan, theme.id)
      for (const measure of set.measures) themes.set(measure.number, theme.id)
    }
  }
  return themes
}

/** The indicators that fit all that was chosen. */
export function chosenIndicators(all: IndicatorView[], wish: IndicatorWish, themes: Map<string, string>): IndicatorView[] {
  return all.filter(
    (indicator) =>
      (wish.theme === '' || themeOf(indicator, themes) === wish.theme) &&
      (wish.body === '' || indicator.responsibleBodies.some(({ id }) => id === wish.body)) &&
      (wish.kind === '' || kindOf(indicator.definition) === wish.kind),
  )
}

function themeOf({ of }: IndicatorView, themes: Map<string, string>): string | undefined {
  if (of.kind === 'programme') return 'programme'
  return themes.get(of.kind === 'measure' ? of.number : of.id)
}
