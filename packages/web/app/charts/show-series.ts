import type { Series } from '@koto/server/types'
import { inLanguage, type InLanguage } from '../languages/in-language.ts'

/** What pages draw of a series: in one language, without what only forms need. */
export interface ShownSeries extends InLanguage<Pick<Series, 'baseline' | 'targets' | 'totals' | 'breakdowns' | 'leftOut' | 'earlier' | 'standing'>> {
  unit: string
  /** The target is held against the sum of all periods, so that it is no line across them. */
  summed: boolean
}

export function showSeries({ indicator, baseline, targets, totals, breakdowns, leftOut, earlier, standing }: Series, language: string): ShownSeries {
  return {
    ...inLanguage({ baseline, targets, totals, breakdowns, leftOut, earlier, standing }, language),
    unit: indicator.unit,
    summed: standing.rule.startsWith('sum') || (standing.rule === 'day-passed' && indicator.target?.each === 'programme'),
  }
}
