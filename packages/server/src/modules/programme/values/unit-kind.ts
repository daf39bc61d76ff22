import type { Indicator } from '../../indicators/definition/indicator.ts'

type Unit = Indicator['unit']

/** What sort of number a unit holds. `answer` is yes 1, partially 0.5, no 0; `words` cannot be a number at all. */
export type UnitKind = 'count' | 'share' | 'index' | 'score' | 'difference' | 'amount' | 'answer' | 'words'

const others: Partial<Record<Unit, UnitKind>> = {
  percent: 'share', 'percentage-points': 'difference', 'index-0-1': 'index', score: 'score', 'yes-no': 'answer',
  'yes-partially-no': 'answer', words: 'words', hours: 'amount', minutes: 'amount', days: 'amount', euros: 'amount',
}

/** Everything that is not something else is counted in whole things. */
export function unitKind(unit: Unit): UnitKind {
  return others[unit] ?? 'count'
}

/** Whether the values of parts, or of periods, may be added up. */
export function addsUp(unit: Unit): boolean {
  return ['count', 'amount'].includes(unitKind(unit))
}

const ranges: Record<UnitKind, [lowest: number, highest: number]> = {
  count: [0, Infinity], amount: [0, Infinity], share: [0, 100], index: [0, 1], score: [0, 10], difference: [-100, 100],
  answer: [0, 1], words: [NaN, NaN],
}

/** Between which numbers a value in this unit usually lies, both included. */
export function rangeOf(unit: Unit): [lowest: number, highest: number] {
  return ranges[unitKind(unit)]
}

/** Whether values can be entered: milestones come from their approval, words from the answers of a round. */
export function isEntered({ unit, definition }: Pick<Indicator, 'unit' | 'definition'>): boolean {
  return !('milestone' in definition) && unit !== 'words'
}
