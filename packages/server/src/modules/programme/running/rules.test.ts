import { expect, test } from 'vitest'
import { rulesOf } from './rules.ts'

test('a programme that says nothing of how it is run has rules all the same', () => {
  expect(rulesOf({}).progress).toEqual({ planned: 0, underWay: 50, done: 100, postponed: 0 })
  expect(rulesOf({}).notices).toEqual({ dueSoon: [30, 7], late: [1, 7], toLead: 7, toCoordinator: 14 })
})

test('what a programme says stands, and the rest is as it would be', () => {
  const rules = rulesOf({ running: { notices: { toLead: 3 } } })
  expect(rules.notices).toEqual({ dueSoon: [30, 7], late: [1, 7], toLead: 3, toCoordinator: 14 })
  expect(rules.values.largestJump).toBe(50)
})
