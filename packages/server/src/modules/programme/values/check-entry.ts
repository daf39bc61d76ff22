import type { ProblemField } from '../../../platform/problems/problem.ts'
import type { Snapshot } from '../views/snapshot.ts'
import { dimensionOf, readDimensionValue } from './breakdowns.ts'
import type { ValueInput } from './contract.ts'
import type { IndicatorPlace } from './indicator-place.ts'
import { readPeriod, touches, type Period } from './periods.ts'
import { readAnswer, readNumber } from './read-number.ts'
import type { Breakdown } from './tables.ts'
import { unitKind } from './unit-kind.ts'

/** What was sent, read: a figure, or what makes it none. */
export interface EntryRead {
  period: Period | null
  breakdown: Breakdown
  value: number | null
  errors: ProblemField[]
}

const messages = {
  period: 'This is not a period of this indicator.',
  'outside-programme': 'The period lies outside the programme.',
  'not-begun': 'The period has not begun.',
  number: 'This is not a number.',
  'value-needed': 'A value is needed, or why there is none.',
  'unknown-dimension': 'The indicator is not broken down by this.',
  'unknown-part': 'The breakdown has no such value.',
  'whole-only': 'Baselines and targets are of the whole.',
} as const
export type EntryError = keyof typeof messages

/** Reads what was sent. These errors refuse; questions come after them (`questions.ts`). */
export function readEntry(input: Pick<ValueInput, 'kind' | 'period' | 'breakdown' | 'value' | 'missing'>, place: IndicatorPlace, snapshot: Snapshot, day: string): EntryRead {
  const errors: ProblemField[] = []
  const wrong = (field: string, code: EntryError) => errors.push({ field, code, message: messages[code] })
  const bounds = snapshot.document.period
  const period = input.kind === 'target' ? readDay(input.period) : readPeriod(input.period, place.part.period, bounds)
  if (period === null) wrong('period', 'period')
  else if (input.kind !== 'baseline' && !touches(period, bounds)) wrong('period', 'outside-programme')
  else if (input.kind !== 'target' && period.starts > day) wrong('period', 'not-begun')

  const breakdown = readBreakdown(input, place, wrong)
  const value = readValue(input.value, place)
  if (value === undefined) wrong('value', 'number')
  else if (value === null && input.missing === undefined) wrong('value', 'value-needed')
  return { period, breakdown, value: input.missing === undefined ? value ?? null : null, errors }
}

function readDay(text: string): Period | null {
  const day = text.trim()
  const real = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day)
  return real ? { starts: day, ends: day } : null
}

function readBreakdown({ kind, breakdown }: Pick<ValueInput, 'kind' | 'breakdown'>, { part }: IndicatorPlace, wrong: (field: string, code: EntryError) => void): Breakdown {
  const read: Breakdown = {}
  for (const id of Object.keys(breakdown)) if (!part.breakdowns.includes(id)) wrong('breakdown', 'unknown-dimension')
  // In the indicator's order, so that the same breakdown is always written the same.
  for (const id of part.breakdowns) {
    const text = breakdown[id]
    if (text === undefined || text === '') continue
    if (kind !== 'value') { wrong('breakdown', 'whole-only'); continue }
    const dimension = dimensionOf(id, part.definition)
    const found = dimension === undefined ? null : readDimensionValue(dimension, text)
    if (found === null) wrong(`breakdown.${id}`, 'unknown-part')
    else read[id] = found
  }
  return read
}

/** Undefined when it is not a number; null when nothing was sent. */
function readValue(value: string | number | null, { part }: IndicatorPlace): number | null | undefined {
  if (value === null || (typeof value === 'string' && value.trim() === '')) return null
  const read = unitKind(part.unit) === 'answer' ? readAnswer(String(value)) : typeof value === 'number' ? value : readNumber(value)
  // What numeric columns and charts can hold without losing digits.
  return read === null || !Number.isFinite(read) || Math.abs(read) > 1e12 ? undefined : read
}
