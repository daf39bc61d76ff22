import type { Clock } from '../../../platform/clock/clock.ts'

const helsinki = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The day that it is for those who work here (YYYY-MM-DD), whatever the server's own zone. */
export function today(clock: Clock): string {
  return helsinki.format(clock.now())
}
