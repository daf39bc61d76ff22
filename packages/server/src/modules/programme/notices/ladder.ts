import { addDays, daysBetween } from '../../../platform/clock/city-day.ts'
import type { RunningRules } from '../running/rules.ts'

type Rules = RunningRules['notices']

/** Who is told, from the nearest to the farthest. */
export type RungName = 'first' | 'lead' | 'coordinator'

export interface Rung {
  name: RungName
  people: string[]
  /** Days after the last day from which it is told; the lowest rung is reminded instead. */
  after: number
}

/** Who could be told, before it is known who is there. */
export interface Candidates {
  /** Empty when the matter is not for reporters. */
  reporters: string[]
  leads: string[]
  coordinators: string[]
}

/** Something that is open, and the day from which silence counts. */
export interface Matter {
  /** The last day; of what has arrived without one, the day on which it did. */
  due: string
  /** How the lowest rung is told: reminded before and after the last day, or once when it has arrived. */
  way: { remind: true } | { once: string }
}

export interface Told {
  person: string
  step: string
  day: string
}

/**
 * The ladder of a matter: reporters, then their lead, then the coordinator. An empty rung falls away and the one above
 * takes its day, so that a body without a reporter is its lead's matter at once. Nobody stands on two rungs.
 */
export function ladderOf({ reporters, leads, coordinators }: Candidates, rules: Rules): Rung[] {
  const rungs: Rung[] = []
  const seen = new Set<string>()
  let after: number | undefined
  for (const { name, people, day } of [
    { name: 'first' as const, people: reporters, day: 0 },
    { name: 'lead' as const, people: leads, day: rules.toLead },
    { name: 'coordinator' as const, people: coordinators, day: rules.toCoordinator },
  ]) {
    after = Math.min(after ?? day, day)
    const here = [...new Set(people)].filter((person) => !seen.has(person))
    if (here.length === 0) continue
    for (const person of here) seen.add(person)
    rungs.push({ name: rungs.length === 0 ? 'first' : name, people: here, after })
    after = undefined
  }
  return rungs
}

/** The lowest rung's reminders in the order of their days. One that no day is set for is reminded on the last day. */
function reminders({ due, way }: Matter, rules: Rules): { step: string; day: string }[] {
  if ('once' in way) return [{ step: way.once, day: due }]
  const all = [
    ...rules.dueSoon.map((days) => ({ step: `soon-${days}`, day: addDays(due, -days) })),
    ...rules.late.map((days) => ({ step: `late-${days}`, day: addDays(due, days) })),
  ]
  return all.length === 0 ? [{ step: 'soon-0', day: due }] : all.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/**
 * Whom to tell what on a day. Each person is told each step once; of several reminders whose days have passed only the
 * newest is given. A rung is told when its day has come and the one below was told on an earlier day.
 *
 * @param told what was told before about this matter
 */
export function stepsFor(rungs: readonly Rung[], matter: Matter, rules: Rules, day: string, told: readonly Told[]): Omit<Told, 'day'>[] {
  const [first, ...above] = rungs
  if (first === undefined) return []
  const order = reminders(matter, rules)
  const reached = order.findLastIndex((one) => one.day <= day)
  if (reached === -1) return []
  const { step } = order[reached]!
  const later = new Set(order.slice(reached).map((one) => one.step))
  const has = (person: string, steps: Set<string>) => told.some((one) => one.person === person && steps.has(one.step))
  const found = first.people.filter((person) => !has(person, later)).map((person) => ({ person, step }))
  let below = new Set(order.map((one) => one.step))
  for (const { name, people, after } of above) {
    const due = addDays(matter.due, after) <= day
    if (!due || !told.some((one) => below.has(one.step) && one.day < day)) break
    below = new Set([name])
    found.push(...people.filter((person) => !has(person, below)).map((person) => ({ person, step: name })))
  }
  return found
}

/** Whether a matter is a person's own, has come up to her, or is not hers (yet). */
export function standing(rungs: readonly Rung[], matter: Matter, day: string, person: string): 'own' | 'escalated' | null {
  const index = rungs.findIndex(({ people }) => people.includes(person))
  if (index === -1) return null
  if (index === 0) return 'own'
  return addDays(matter.due, rungs[index]!.after) <= day ? 'escalated' : null
}

/** Days that are left; negative when it is late. */
export const daysLeft = (due: string, day: string) => daysBetween(day, due)
