import type { Standing } from '@koto/server/types'
import { formatDate } from '../languages/formats.ts'
import type { Words } from '../languages/words.ts'
import { shortValue } from './value-words.ts'

/** Why the state is what it is, in a sentence. */
export function ruleSentence(t: Words, unit: string, { rule, value, expected, by, asOf }: Standing): string {
  const rounded = expected === null ? null : Math.round(expected * 100) / 100
  return t(`charts:rule.${rule}`, {
    value: shortValue(t, unit, { value }),
    expected: shortValue(t, unit, { value: unit === 'percent' || rounded === null || rounded < 10 ? rounded : Math.round(rounded) }),
    date: rule === 'milestone-done' ? (asOf === null ? '' : formatDate(asOf)) : by === null ? '' : formatDate(by),
  })
}

/** Where it goes, and whether that is good; null of a single value. */
export function trendWords(t: Words, { trend }: Standing): string | null {
  if (trend === null) return null
  return trend.sense === 'neutral' ? t(`charts:trend.${trend.way}`) : `${t(`charts:trend.${trend.way}`)}, ${t(`charts:sense.${trend.sense}`)}`
}
