const inCity = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', dateStyle: 'short' })
const hourInCity = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Helsinki', hour: '2-digit', hourCycle: 'h23' })
const day = 86_400_000

/** The day that it is in the city at a moment: `2027-01-31`. */
export function cityDay(moment: Date): string {
  return inCity.format(moment)
}

/** The hour on the city's clocks, 0–23. */
export function cityHour(moment: Date): number {
  return Number(hourInCity.format(moment))
}

/** The day so many days later; earlier with a negative number. */
export function addDays(from: string, days: number): string {
  return new Date(Date.parse(from) + days * day).toISOString().slice(0, 10)
}

/** How many days from one day to another; negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / day)
}

/** The Monday of a day's week. */
export function mondayOf(of: string): string {
  return addDays(of, -((new Date(of).getUTCDay() + 6) % 7))
}
