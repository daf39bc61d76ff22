import type { ReportIndicator, ReportTarget, ReportValue } from './format.ts'

/**
 * How the newest value of the whole stands to what is aimed at: the newest dated target that has come due, else the
 * programme's own number. Where the programme says no comparator, the direction that is better does. `no-target` when neither is a number.
 */
export function targetState(target: ReportTarget | null, direction: ReportIndicator['direction'], values: ReportValue[], asOf: string): ReportIndicator['state'] {
  const whole = values.filter(({ breakdown, value }) => Object.keys(breakdown).length === 0 && value !== null)
  const measured = whole.filter(({ kind }) => kind === 'value')
  const last = measured.at(-1)?.value ?? null
  if (last === null) return 'no-data'
  const before = whole.filter(({ kind }) => kind !== 'target').at(-2)?.value ?? null
  const dated = whole.findLast(({ kind, ends }) => kind === 'target' && ends <= asOf)?.value ?? null
  const aim = dated ?? target?.value ?? null
  const comparator = target?.comparator ?? (direction === 'down' ? 'at-most' : 'at-least')
  if (comparator === 'more-than-before') return before === null ? 'no-data' : met(last > before)
  if (comparator === 'done') return met(last >= 1)
  if (aim === null) return 'no-target'
  if (comparator === 'at-least') return met(last >= aim)
  return met(comparator === 'at-most' ? last <= aim : last === aim)
}

const met = (reached: boolean) => (reached ? 'reached' : 'not-reached')
