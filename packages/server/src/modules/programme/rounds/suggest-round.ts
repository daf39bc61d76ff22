import type { NewRound } from './contract.ts'
import { addDays } from './today.ts'

/**
 * A round as it would be next. After a round it is the period that follows, as long as that one; before the first it is the
 * last whole year, or the programme's first when none has passed.
 *
 * @example
 * suggestRound({ today: '2028-01-10', last: null, start: '2027-01-01' })
 * // { title: { fi: 'Vuosi 2027', … }, starts: '2027-01-01', ends: '2027-12-31', deadline: '2028-02-09', ask: 'all' }
 */
export function suggestRound({ today, last, start }: { today: string; last: { starts: string; ends: string } | null; start: string }): NewRound {
  const year = Math.max(Number(today.slice(0, 4)) - 1, Number(start.slice(0, 4)))
  const { starts, ends } = last === null ? { starts: `${year}-01-01`, ends: `${year}-12-31` } : after(last)
  return { title: titleOf(starts, ends), starts, ends, deadline: addDays(today, 30), ask: 'all' }
}

function after({ starts, ends }: { starts: string; ends: string }) {
  const next = addDays(ends, 1)
  const months = monthsBetween(starts, next)
  if (starts.endsWith('-01') && next.endsWith('-01') && months > 0) return { starts: next, ends: addDays(addMonths(next, months), -1) }
  return { starts: next, ends: addDays(next, (Date.parse(ends) - Date.parse(starts)) / 86_400_000) }
}

function monthsBetween(from: string, to: string): number {
  const [a, b] = [from, to].map((date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)))
  return b! - a!
}

function addMonths(date: string, months: number): string {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}-01`
}

function titleOf(starts: string, ends: string): NewRound['title'] {
  const year = starts.slice(0, 4)
  if (starts === `${year}-01-01` && ends === `${year}-12-31`) return { fi: `Vuosi ${year}`, sv: `År ${year}`, en: `Year ${year}` }
  const short = (date: string) => date.split('-').map(Number).reverse().join('.')
  const period = `${short(starts)}–${short(ends)}`
  return { fi: `Jakso ${period}`, sv: `Period ${period}`, en: `Period ${period}` }
}
