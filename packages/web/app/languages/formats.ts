const noBreak = '\u00a0'
const zone = 'Europe/Helsinki'
const plain = new Intl.NumberFormat('fi-FI', { maximumFractionDigits: 2 })
const day = new Intl.DateTimeFormat('fi-FI', { timeZone: zone, day: 'numeric', month: 'numeric', year: 'numeric' })
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' })

/** A number the Finnish way in every language: `1 000`, `12,5`, with a no-break space between thousands. */
export function formatNumber(number: number): string {
  return plain.format(number).replace(/\s/g, noBreak)
}

/** A percentage, given in per cent: `50 %`. */
export function formatPercent(percent: number): string {
  return `${formatNumber(percent)}${noBreak}%`
}

/** A date the Finnish way: `24.6.2020`. Takes a moment, or a calendar date such as `2020-06-24`. */
export function formatDate(date: Date | string): string {
  if (typeof date !== 'string') return day.format(date)
  const [year, month, dayOfMonth] = date.split('-').map(Number)
  return `${dayOfMonth}.${month}.${year}`
}

/** A moment in Helsinki: `24.6.2020, 15:00`. */
export function formatMoment(moment: Date): string {
  return `${day.format(moment)}, ${clock.format(moment)}`
}

/** A period by its years: `2017–2021`, or `2017` when both ends are in one year. */
export function formatYears(period: { start: string; end: string }): string {
  const [start, end] = [period.start.slice(0, 4), period.end.slice(0, 4)]
  return start === end ? start : `${start}–${end}`
}
