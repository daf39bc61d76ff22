import type { Clock } from '../../../platform/clock/clock.ts'

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The day in Finland, as `2020-06-24`. */
export function today(clock: Clock): string {
  return day.format(clock.now())
}
