/**
 * The moment when a day ends in Finland, for a role that is held through that day.
 *
 * @example lastMoment('2027-06-30') // 2027-06-30T21:00:00Z: midnight in Finland's summer time
 */
export function lastMoment(day: string): Date {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  // Finland is two or three hours ahead of UTC; the one of the two that shows midnight is right.
  for (const hours of [2, 3]) {
    const moment = new Date(next.getTime() - hours * 3_600_000)
    if (inFinland.format(moment) === '00') return moment
  }
  throw new RangeError(`${day} does not end in Finland`)
}

/** The last day on which something that ends at a moment still holds: the day before, when it ends at midnight. */
export function lastDay(end: Date): Date {
  return new Date(end.getTime() - 1)
}

const inFinland = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Helsinki', hour: '2-digit', hourCycle: 'h23' })
