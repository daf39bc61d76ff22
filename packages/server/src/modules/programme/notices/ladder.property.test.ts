import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../platform/clock/city-day.ts'
import { rulesOf } from '../running/rules.ts'
import { ladderOf, standing, stepsFor, type Candidates, type Matter, type Told } from './ladder.ts'

const start = '2027-01-01'
const days = fc.integer({ min: 0, max: 60 })
const rules = fc.record({ dueSoon: fc.array(days, { maxLength: 3 }), late: fc.array(days, { maxLength: 3 }), toLead: days, toCoordinator: days })
const some = (prefix: string) => fc.array(fc.integer({ min: 0, max: 3 }).map((n) => `${prefix}${n}`), { maxLength: 3 })
/** Some hold two roles: `x` stands among reporters, leads and coordinators. */
const candidates = fc.record({
  reporters: fc.oneof(some('r'), some('x')), leads: fc.oneof(some('l'), some('x')), coordinators: fc.oneof(some('c'), some('x')),
})
const matter = fc.record({
  due: days.map((n) => addDays(start, n)),
  way: fc.oneof(fc.constant({ remind: true } as const), fc.constant({ once: 'new' })),
})
/** Days on which Koto ran: some are missed, and some come twice. */
const runs = fc.array(fc.integer({ min: 0, max: 160 }), { minLength: 1, maxLength: 60 }).map((all) => all.sort((a, b) => a - b).map((n) => addDays(start, n)))

function live(people: Candidates, of: Matter, given: Parameters<typeof ladderOf>[1], on: string[]): Told[] {
  const rungs = ladderOf(people, given)
  const told: Told[] = []
  for (const day of on) told.push(...stepsFor(rungs, of, given, day, told).map((one) => ({ ...one, day })))
  return told
}

describe('whatever the rules, the people and the days on which Koto runs', () => {
  const always = (check: (told: Told[], people: Candidates, of: Matter, given: Parameters<typeof ladderOf>[1], on: string[]) => void) =>
    fc.assert(fc.property(candidates, matter, rules, runs, (people, of, given, on) => check(live(people, of, given, on), people, of, given, on)), { numRuns: 500 })

  test('nobody is told the same step twice, and nobody stands on two rungs', () => {
    always((told, people, _of, given) => {
      const keys = told.map(({ person, step }) => `${person} ${step}`)
      expect(new Set(keys).size).toBe(keys.length)
      const all = ladderOf(people, given).flatMap((rung) => rung.people)
      expect(new Set(all).size).toBe(all.length)
    })
  })

  test('no rung is skipped: each is told only on a later day than the one below', () => {
    always((told, people, _of, given) => {
      const firstOf = ladderOf(people, given).map((rung) => told.find(({ person }) => rung.people.includes(person))?.day)
      for (let above = 1; above < firstOf.length; above++) {
        if (firstOf[above] === undefined) continue
        expect(firstOf[above - 1]).toBeDefined()
        expect(firstOf[above - 1]! < firstOf[above]!).toBe(true)
      }
    })
  })

  test('nobody is told before the day of her rung', () => {
    always((told, people, of, given) => {
      const rungs = ladderOf(people, given)
      for (const { person, day } of told) {
        const index = rungs.findIndex((rung) => rung.people.includes(person))
        const from = index > 0 ? rungs[index]!.after : -Math.max(0, ...given.dueSoon)
        expect(day >= addDays(of.due, from)).toBe(true)
      }
    })
  })

  test('when Koto runs every day, everybody on the ladder is told in the end', () => {
    const everyDay = Array.from({ length: 200 }, (_, n) => addDays(start, n))
    fc.assert(fc.property(candidates, matter, rules, (people, of, given) => {
      const told = new Set(live(people, of, given, everyDay).map(({ person }) => person))
      expect(told).toEqual(new Set(Object.values(people).flat()))
    }), { numRuns: 200 })
  })

  test('a reminder is followed only by later ones', () => {
    always((told, people, of, given) => {
      if ('once' in of.way) return
      const number = (step: string) => Number(step.split('-')[1]) * (step.startsWith('soon') ? -1 : 1)
      for (const person of ladderOf(people, given)[0]?.people ?? []) {
        const steps = told.filter((one) => one.person === person).map(({ step }) => number(step))
        expect(steps).toEqual([...steps].sort((a, b) => a - b))
      }
    })
  })
})

describe('with the rules that a programme has when it sets none', () => {
  const given = rulesOf({}).notices
  const of: Matter = { due: '2027-03-01', way: { remind: true } }
  const everyDay = Array.from({ length: 100 }, (_, n) => addDays('2027-01-15', n))
  const told = (people: Candidates) => live(people, of, given, everyDay).map(({ person, step, day }) => `${day} ${person} ${step}`)

  test('the reporter is reminded before and after, then the lead hears, then the coordinator', () => {
    expect(told({ reporters: ['reporter'], leads: ['lead'], coordinators: ['coordinator'] })).toEqual([
      '2027-01-30 reporter soon-30', '2027-02-22 reporter soon-7', '2027-03-02 reporter late-1',
      '2027-03-08 reporter late-7', '2027-03-08 lead lead', '2027-03-15 coordinator coordinator',
    ])
  })

  test('without a reporter the lead is reminded in her stead, and the coordinator keeps her day', () => {
    expect(told({ reporters: [], leads: ['lead'], coordinators: ['coordinator'] })).toEqual([
      '2027-01-30 lead soon-30', '2027-02-22 lead soon-7', '2027-03-02 lead late-1', '2027-03-08 lead late-7', '2027-03-15 coordinator coordinator',
    ])
  })

  test('without a lead the coordinator hears on the lead’s day', () => {
    expect(told({ reporters: ['reporter'], leads: [], coordinators: ['coordinator'] }).at(-1)).toBe('2027-03-08 coordinator coordinator')
  })

  test('with nobody but the coordinator it is hers from the beginning', () => {
    expect(told({ reporters: [], leads: [], coordinators: ['coordinator'] })[0]).toBe('2027-01-30 coordinator soon-30')
    expect(told({ reporters: [], leads: [], coordinators: [] })).toEqual([])
  })

  test('somebody who begins in the middle is told where it stands, not all that was', () => {
    const before = live({ reporters: ['old'], leads: [], coordinators: [] }, of, given, everyDay.slice(0, 50))
    const rungs = ladderOf({ reporters: ['new'], leads: [], coordinators: [] }, given)
    expect(stepsFor(rungs, of, given, '2027-03-08', before)).toEqual([{ person: 'new', step: 'late-7' }])
  })

  test('on her own page a matter stands from the day on which it has come up to her', () => {
    const rungs = ladderOf({ reporters: ['reporter'], leads: ['lead'], coordinators: [] }, given)
    expect(standing(rungs, of, '2027-01-01', 'reporter')).toBe('own')
    expect(standing(rungs, of, '2027-03-07', 'lead')).toBe(null)
    expect(standing(rungs, of, '2027-03-08', 'lead')).toBe('escalated')
    expect(standing(rungs, of, '2027-03-08', 'somebody')).toBe(null)
  })
})
