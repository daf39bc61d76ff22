import { formatDate, formatNumber, formatPercent } from '../languages/formats.ts'
import type { Words } from '../languages/words.ts'

interface Valued {
  value: number | null
  missing?: 'masked' | 'not-applicable' | null
}

/** A figure without its unit: `1 200`, `45 %`, `yes`; or why there is none. */
export function shortValue(t: Words, unit: string, { value, missing }: Valued): string {
  if (value === null) return t(`charts:missing.${missing ?? 'masked'}`)
  if (unit === 'percent') return formatPercent(value)
  if (isAnswer(unit)) return t(`charts:answer.${value === 1 ? 'yes' : value === 0.5 ? 'partially' : 'no'}`)
  return formatNumber(unit === 'index-0-1' ? Math.round(value * 1000) / 1000 : value)
}

/** A figure with its unit: `1 200 assessments`. */
export function longValue(t: Words, unit: string, valued: Valued): string {
  const short = shortValue(t, unit, valued)
  const alone = valued.value === null || unit === 'percent' || unit === 'index-0-1' || isAnswer(unit)
  return alone ? short : `${short} ${t(`public:unit.${unit}`, { count: valued.value! })}`
}

export function isAnswer(unit: string): boolean {
  return unit === 'yes-no' || unit === 'yes-partially-no'
}

/** A period in words: `2019`, `quarter 2, 2019`, `3/2019`, `31.12.2020`. */
export function periodWords(t: Words, period: string): string {
  if (period === 'programme') return t('charts:period.programme')
  const [, year, quarter] = /^(\d{4})-Q(\d)$/.exec(period) ?? []
  if (year && quarter) return t('charts:period.quarter', { quarter, year })
  if (/^\d{4}-\d{2}$/.test(period)) return `${Number(period.slice(5))}/${period.slice(0, 4)}`
  return period.split('_').map((day) => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? formatDate(day) : day)).join('–')
}

/** The same where there is little room, under an axis: `2019`, `Q2/19`, `3/19`. */
export function shortPeriod(period: string): string {
  const [, year, part] = /^\d\d(\d\d)-(Q?\d+)$/.exec(period) ?? []
  return year && part ? `${part.startsWith('Q') ? part : Number(part)}/${year}` : period.length > 7 ? '' : period
}
