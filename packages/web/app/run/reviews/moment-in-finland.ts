const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', dateStyle: 'short', timeStyle: 'short' })

/**
 * The moment when clocks in Finland show a time on a day. A time that the clocks leap over in spring becomes the hour
 * after it; of one that comes twice in autumn, the first.
 *
 * @example momentInFinland('2027-06-30', '15:00') // 2027-06-30T12:00:00Z
 */
export function momentInFinland(day: string, time: string): Date {
  // Finland is three hours ahead of UTC in summer, two in winter.
  const [summer, winter] = [3, 2].map((hours) => new Date(new Date(`${day}T${time}:00Z`).getTime() - hours * 3_600_000))
  return clock.format(summer) === `${day} ${time}` ? summer! : winter!
}

/** The day and the time that clocks in Finland show: `['2027-06-30', '15:00']`. */
export function inFinland(moment: Date): [day: string, time: string] {
  const [day = '', time = ''] = clock.format(moment).split(' ')
  return [day, time]
}
