import { expect, test } from 'vitest'
import { inFinland, momentInFinland } from './moment-in-finland.ts'

test('a time is what clocks in Finland show, in summer and in winter', () => {
  expect(momentInFinland('2027-06-30', '15:00').toISOString()).toBe('2027-06-30T12:00:00.000Z')
  expect(momentInFinland('2027-12-30', '15:00').toISOString()).toBe('2027-12-30T13:00:00.000Z')
})

test('on the days when clocks change, a time comes once', () => {
  expect(momentInFinland('2027-03-28', '03:30').toISOString()).toBe('2027-03-28T01:30:00.000Z')
  expect(momentInFinland('2027-10-31', '03:30').toISOString()).toBe('2027-10-31T00:30:00.000Z')
})

test('there and back again is the same', () => {
  for (const moment of ['2027-06-30T21:30:00.000Z', '2027-12-31T22:00:00.000Z', '2028-02-29T10:05:00.000Z']) {
    expect(momentInFinland(...inFinland(new Date(moment))).toISOString()).toBe(moment)
  }
})
