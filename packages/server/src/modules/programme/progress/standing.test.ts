import { expect, test } from 'vitest'
import type { PublicStanding } from './contract.ts'
import { countStandings, isOpen, milestoneStanding } from './standing.ts'

const standing = (state: PublicStanding['state'], late = false): PublicStanding => ({ number: '1', state, since: null, late })

test('each measure is counted once, a late one as late', () => {
  const all = [standing('done'), standing('under-way'), standing('under-way', true), standing('planned'), standing('postponed'), standing('merged'), standing('stopped')]
  expect(countStandings(all)).toEqual({ done: 1, underWay: 1, late: 1, planned: 1, other: 3, all: 7 })
})

test('only what is planned or under way can be late', () => {
  expect((['planned', 'under-way', 'done', 'postponed', 'merged', 'stopped'] as const).filter(isOpen)).toEqual(['planned', 'under-way'])
})

test.each([
  [{ due: '2020-06-01', doneOn: '2020-07-01' }, 'done'],
  [{ due: '2020-06-01', droppedAt: new Date() }, 'dropped'],
  [{ due: '2020-06-01' }, 'late'],
  [{ due: '2020-06-02' }, 'coming'],
  [{}, 'no-day'],
] as const)('a milestone with %o is %s on 2.6.2020', (milestone, expected) => {
  expect(milestoneStanding({ due: null, doneOn: null, droppedAt: null, ...milestone }, '2020-06-02')).toBe(expected)
})
