import type { Indicator } from '../../indicators/definition/indicator.ts'

export interface Period {
  starts: string
  ends: string
}
type Length = Indicator['period']
interface Bounds { start: string; end: string }

const two = (number: number) => String(number).padStart(2, '0')
const lastDay = (year: number, month: number) => `${year}-${two(month)}-${two(new Date(Date.UTC(year, month, 0)).getUTCDate())}`
const months = (year: number, first: number, count: number): Period =>
  ({ starts: `${year}-${two(first)}-01`, ends: lastDay(year, first + count - 1) })

/**
 * The period that a text names, as long as the indicator's periods are: `2019`, `2019-Q2` or `Q2/2019`, `2019-03` or `3/2019`,
 * `programme`. Null when it names none of that length.
 */
export function readPeriod(text: string, length: Length, programme: Bounds): Period | null {
  const word = text.trim().toLowerCase()
  if (length === 'programme') {
    const whole = ['programme', `${programme.start.slice(0, 4)}–${programme.end.slice(0, 4)}`, `${programme.start.slice(0, 4)}-${programme.end.slice(0, 4)}`]
    return whole.includes(word) ? { starts: programme.start, ends: programme.end } : null
  }
  if (length === 'year') {
    return /^\d{4}$/.test(word) && word > '1900' ? months(Number(word), 1, 12) : null
  }
  const [, yearFirst, part] = /^(\d{4})[-/ ]((?:q[1-4])|\d{1,2})$/.exec(word) ?? []
  const [, partFirst, yearLast] = /^((?:q[1-4])|\d{1,2})[-/. ](\d{4})$/.exec(word) ?? []
  const [year, which] = [Number(yearFirst ?? yearLast), part ?? partFirst]
  if (which === undefined || year < 1900) return null
  const isQuarter = which.startsWith('q')
  if (isQuarter !== (length === 'quarter')) return null
  const number = Number(which.replace('q', ''))
  if (isQuarter) return months(year, number * 3 - 2, 3)
  return number >= 1 && number <= 12 ? months(year, number, 1) : null
}

/** What a period is called in addresses and forms: `2019`, `2019-Q2`, `2019-03`; `programme`; else both its days. */
export function periodKey({ starts, ends }: Period, programme: Bounds): string {
  if (starts === programme.start && ends === programme.end) return 'programme'
  const [year, month] = [starts.slice(0, 4), Number(starts.slice(5, 7))]
  const ending = Number(ends.slice(5, 7))
  const whole = starts.endsWith('-01') && ends === lastDay(Number(ends.slice(0, 4)), ending) && ends.startsWith(year)
  if (whole && month === 1 && ending === 12) return year
  if (whole && month === ending) return `${year}-${two(month)}`
  if (whole && month % 3 === 1 && ending === month + 2) return `${year}-Q${(month + 2) / 3}`
  return starts === ends ? starts : `${starts}_${ends}`
}

/** Every period of that length that touches the programme and has begun, newest first. */
export function periodsBegun(length: Length, programme: Bounds, today: string): Period[] {
  if (length === 'programme') return programme.start <= today ? [{ starts: programme.start, ends: programme.end }] : []
  const step = { month: 1, quarter: 3, year: 12 }[length]
  const found: Period[] = []
  for (let year = Number(programme.start.slice(0, 4)); year <= Number(programme.end.slice(0, 4)); year += 1) {
    for (let month = 1; month <= 12; month += step) found.push(months(year, month, step))
  }
  return found.filter((period) => touches(period, programme) && period.starts <= today).reverse()
}

export function touches({ starts, ends }: Period, programme: Bounds): boolean {
  return starts <= programme.end && ends >= programme.start
}
