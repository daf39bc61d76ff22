import type { Words } from '../../languages/words.ts'
import type { ListedIndicator } from '../../programme/show-indicator.ts'
import { targetSentence } from '../../programme/target-words.ts'
import type { ShownIndicator } from './show-report.ts'
import { periodWords, valueWords } from './value-words.ts'

/** What an indicator of a report aims at, in words; null when the programme sets nothing. */
export function reportTarget(t: Words, { target, unit }: Pick<ShownIndicator, 'target' | 'unit'>): string | null {
  if (target === null) return null
  const { comparator, value, each, by } = target
  const shown = { comparator, value, note: null, ...(each === null ? {} : { each }), ...(by === null ? {} : { by }) }
  return targetSentence(t, { target: shown, unit: unit as ListedIndicator['unit'] })
}

/** The newest dated target, as `1 200 (2020)`; null when none was set. */
export function datedTarget(t: Words, indicator: Pick<ShownIndicator, 'values' | 'unit'>): string | null {
  const aim = wholeValues(indicator).findLast(({ kind, value }) => kind === 'target' && value !== null)
  return aim === undefined ? null : `${valueWords(t, aim.value!, indicator.unit)} (${periodWords(aim)})`
}

/** Its values of the whole, oldest first. */
export function wholeValues({ values }: Pick<ShownIndicator, 'values'>) {
  return values.filter(({ breakdown }) => Object.keys(breakdown).length === 0)
}
