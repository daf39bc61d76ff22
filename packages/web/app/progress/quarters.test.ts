import { expect, test } from 'vitest'
import { quarter, quarterOf, quartersBetween, readQuarter } from './quarters.ts'

test('a quarter has its first and last day, also in a leap year', () => {
  expect([1, 2, 3, 4].map((part) => [quarter(2020, part).from, quarter(2020, part).to])).toEqual([
    ['2020-01-01', '2020-03-31'], ['2020-04-01', '2020-06-30'], ['2020-07-01', '2020-09-30'], ['2020-10-01', '2020-12-31'],
  ])
})

test('a moment lies in the quarter that it is in Finland', () => {
  expect(quarterOf(new Date('2020-03-31T20:59:00Z')).key).toBe('2020-1')
  expect(quarterOf(new Date('2020-03-31T21:00:00Z')).key).toBe('2020-2')
  expect(quarterOf('2020-12-31').key).toBe('2020-4')
})

test('an address names a quarter, or none', () => {
  expect(readQuarter('2020-2')?.from).toBe('2020-04-01')
  expect(['2020-5', '2020', '20-1', '', null, '2020-1x'].map(readQuarter)).toEqual(Array.from({ length: 6 }))
})

test('quarters are listed from the newest to the first, across years', () => {
  expect(quartersBetween('2019-08-01', quarter(2020, 2)).map(({ key }) => key)).toEqual(['2020-2', '2020-1', '2019-4', '2019-3'])
  expect(quartersBetween('2021-01-01', quarter(2020, 2))).toEqual([])
})
