import { expect, test } from 'vitest'
import { reachedByMilestone } from './reached.ts'
import { dayInFinland, daysAfter, standingOf } from './standing.ts'

const open = { due: '2027-06-30', doneOn: null, dropped: false, waiting: false }

test.each([
  ['open long before its day', {}, '2027-01-01', 'open'],
  ['due soon on the first of those days', {}, '2027-05-31', 'due-soon'],
  ['due soon on its day', {}, '2027-06-30', 'due-soon'],
  ['late on the day after', {}, '2027-07-01', 'late'],
  ['open for ever without a day', { due: null }, '2030-01-01', 'open'],
  ['not late while its report waits', { waiting: true }, '2027-07-01', 'waiting'],
  ['done however late', { doneOn: '2027-08-01' }, '2027-09-01', 'done'],
  ['dropped, also when it was late', { dropped: true }, '2027-07-01', 'dropped'],
] as const)('it is %s', (_, change, today, expected) => {
  expect(standingOf({ ...open, ...change }, today, 30)).toBe(expected)
})

test('days are counted over months, leap days and summer time, and told as in Finland', () => {
  expect([daysAfter('2028-02-28', 2), daysAfter('2027-03-27', 3), daysAfter('2027-12-31', 1)]).toEqual(['2028-03-01', '2027-03-30', '2028-01-01'])
  expect(dayInFinland(new Date('2027-06-30T21:30:00Z'))).toBe('2027-07-01')
})

test('an indicator that is a milestone is reached when the milestone is done; of others it says nothing', () => {
  expect(reachedByMilestone({ milestone: 'guide' }, new Set(['guide']))).toBe(true)
  expect(reachedByMilestone({ milestone: 'guide' }, new Set())).toBe(false)
  expect(reachedByMilestone({ count: 'assessment-made' }, new Set(['guide']))).toBeNull()
})
