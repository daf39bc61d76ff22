import type { Indicator } from '../../indicators/definition/indicator.ts'
import { breakdownKey, codesOf, dimensionOf, dimensionsKey } from './breakdowns.ts'
import type { Period } from './periods.ts'
import type { Breakdown } from './tables.ts'
import { addsUp, rangeOf, unitKind } from './unit-kind.ts'

/** What Koto asks before it accepts a value: it may be right, and somebody should have looked. */
export type QuestionCode = 'out-of-range' | 'not-whole' | 'jump' | 'parts'

export interface Question {
  code: QuestionCode
  /** What it is held against: the range's nearest end, the period before, or the whole. */
  against: number | null
}

export interface Figure extends Period {
  breakdown: Breakdown
  value: number | null
}

/**
 * What to ask about a figure. `others` are the figures that stand, those of the same paste included, without itself.
 *
 * @param largestJump change against the period before, in per cent, above which it asks
 */
export function questionsAbout(figure: Figure, others: readonly Figure[], indicator: Pick<Indicator, 'unit' | 'definition'>, largestJump: number): Question[] {
  const { value } = figure
  if (value === null) return []
  const found: Question[] = []
  const [lowest, highest] = rangeOf(indicator.unit)
  if (value < lowest || value > highest) found.push({ code: 'out-of-range', against: value < lowest ? lowest : highest })
  if (unitKind(indicator.unit) === 'count' && !Number.isInteger(value)) found.push({ code: 'not-whole', against: null })
  const before = previous(figure, others)
  if (before !== null && unitKind(indicator.unit) !== 'answer' && before !== 0 && (Math.abs(value - before) / Math.abs(before)) * 100 > largestJump) {
    found.push({ code: 'jump', against: before })
  }
  if (addsUp(indicator.unit)) {
    const whole = wholeThatDoesNotFit(figure, others, indicator)
    if (whole !== null) found.push({ code: 'parts', against: whole })
  }
  return found
}

function previous({ starts, breakdown }: Figure, others: readonly Figure[]): number | null {
  const key = breakdownKey(breakdown, [])
  const earlier = others.filter((other) => other.ends < starts && other.value !== null && breakdownKey(other.breakdown, []) === key)
  return earlier.sort((a, b) => (a.ends < b.ends ? 1 : -1))[0]?.value ?? null
}

/** The whole, or the sum of the parts when the figure is the whole itself, when they do not fit together. */
function wholeThatDoesNotFit(figure: Figure, others: readonly Figure[], { definition }: Pick<Indicator, 'definition'>): number | null {
  const here = others.filter((other) => other.starts === figure.starts && other.ends === figure.ends && other.value !== null)
  const isWhole = Object.keys(figure.breakdown).length === 0
  const whole = isWhole ? figure.value! : here.find((other) => Object.keys(other.breakdown).length === 0)?.value
  if (whole === undefined || whole === null) return null
  const parts = Map.groupBy([...here, figure].filter(({ breakdown }) => Object.keys(breakdown).length > 0), ({ breakdown }) => dimensionsKey(breakdown))
  for (const [key, list] of parts) {
    if (!isWhole && key !== dimensionsKey(figure.breakdown)) continue
    const sum = partition(list, definition).reduce((total, { value }) => total + value!, 0)
    const slack = 1e-6 * Math.max(1, Math.abs(whole))
    if (sum > whole + slack || (isComplete(list, key, definition) && sum < whole - slack)) return isWhole ? sum : whole
  }
  return null
}

/** Groups of codes overlap with the codes in them: when there are figures of single codes, only those are added. */
function partition(list: readonly Figure[], definition: Indicator['definition']): readonly Figure[] {
  const single = list.filter(({ breakdown }) => Object.entries(breakdown).every(([id, value]) =>
    dimensionOf(id, definition)?.groups?.every(({ code }) => code !== value) ?? true))
  return single.length > 0 ? single : list
}

/** Whether every value of a closed dimension is there: then less than the whole is wrong too. */
function isComplete(list: readonly Figure[], key: string, definition: Indicator['definition']): boolean {
  if (key.includes(';')) return false
  const dimension = dimensionOf(key, definition)
  if (dimension === undefined || dimension.codes === 'open') return false
  const known = codesOf({ ...dimension, groups: [] })!
  return known.every(({ code }) => list.some(({ breakdown }) => breakdown[key] === code))
}
