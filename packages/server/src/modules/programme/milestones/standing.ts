import type { MilestoneStanding } from './contract.ts'

/** What a milestone's standing follows from. Days are calendar days in Finland. */
export interface Standing {
  due: string | null
  doneOn: string | null
  dropped: boolean
  /** A report waits for approval. */
  waiting: boolean
}

/**
 * How a milestone stands on a day: dropped, done, waiting for approval, late (its day has passed), due soon
 * (within so many days), or open. One whose report waits is not late: the body has done its part.
 */
export function standingOf({ due, doneOn, dropped, waiting }: Standing, today: string, soonDays: number): MilestoneStanding {
  if (dropped) return 'dropped'
  if (doneOn !== null) return 'done'
  if (waiting) return 'waiting'
  if (due === null) return 'open'
  if (due < today) return 'late'
  return due <= daysAfter(today, soonDays) ? 'due-soon' : 'open'
}

/** The day so many days after another: `2027-03-01` + 30 is `2027-03-31`. */
export function daysAfter(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}

const finland = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The calendar day in Finland at a moment. */
export function dayInFinland(moment: Date): string {
  return finland.format(moment)
}
