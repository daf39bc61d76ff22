const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' })

/** The day that it is in Finland, as `2028-02-15`. */
export function dayInFinland(moment: Date): string {
  return day.format(moment)
}

/** A day some days later. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
}
