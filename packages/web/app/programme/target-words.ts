import { formatDate, formatNumber, formatPercent } from '../languages/formats.ts'
import type { Words } from '../languages/words.ts'
import type { ListedIndicator } from './show-indicator.ts'

export interface TargetWords {
  /** “at least” … */
  before: string
  /** `1 000`, `50 %`, or a word such as “done”. */
  number: string
  /** The unit, and for how long. */
  after: string
}

/** An indicator's target in three parts, so that the number can stand out. Null without a target in numbers or words. */
export function targetWords(t: Words, indicator: Pick<ListedIndicator, 'target' | 'unit'>): TargetWords | null {
  const { target, unit } = indicator
  if (target === null) return null
  const until = [
    target.each ? t(`public:target.each.${target.each}`) : '',
    target.by ? t('public:target.by', { date: formatDate(target.by) }) : '',
  ]
  if (target.comparator === 'done' || target.comparator === 'more-than-before') {
    return { before: '', number: t(`public:target.${target.comparator}`), after: join(until) }
  }
  const before = t(`public:target.${target.comparator}`)
  if (target.value === null) return { before, number: t('public:target.same-share'), after: join(until) }
  if (unit === 'percent') return { before, number: formatPercent(target.value), after: join(until) }
  return {
    before,
    number: formatNumber(target.value),
    after: join([t(`public:unit.${unit}`, { count: target.value }), ...until]),
  }
}

/** The same in one line: “at least 1 000 assessments a year”. */
export function targetSentence(t: Words, indicator: Pick<ListedIndicator, 'target' | 'unit'>): string | null {
  const words = targetWords(t, indicator)
  return words && join([words.before, words.number, words.after])
}

function join(parts: string[]): string {
  return parts.filter(Boolean).join(' ')
}
