import type { MeasureListed } from '@koto/server/types'
import { inLanguage } from '../languages/in-language.ts'

/** What a list needs of a measure. The description is left out unless asked for: it is the longest part. */
export function measureForList(measure: MeasureListed, language: string) {
  const { number, title, leads, indicators, targets } = measure
  return inLanguage({ number, title, leads, indicators, targets }, language)
}

/** The same with what the city does, in full. */
export function measureWithText(measure: MeasureListed, language: string) {
  return { ...measureForList(measure, language), ...inLanguage({ description: measure.description }, language) }
}
