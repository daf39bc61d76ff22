import { expect, test } from 'vitest'
import { addDays, cityDay, cityHour, daysBetween, mondayOf } from './city-day.ts'

test('the day is the city’s, in winter two hours before UTC and in summer three', () => {
  expect(cityDay(new Date('2027-01-31T21:59:00Z'))).toBe('2027-01-31')
  expect(cityDay(new Date('2027-01-31T22:00:00Z'))).toBe('2027-02-01')
  expect(cityDay(new Date('2027-07-31T21:00:00Z'))).toBe('2027-08-01')
  expect([cityHour(new Date('2027-01-31T22:00:00Z')), cityHour(new Date('2027-07-31T03:00:00Z'))]).toEqual([0, 6])
})

test('days are counted over the ends of months, years and summer time', () => {
  expect(addDays('2027-12-31', 1)).toBe('2028-01-01')
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29')
  expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2)
  expect(daysBetween('2027-02-01', '2027-01-31')).toBe(-1)
})

test('a week begins on Monday', () => {
  expect(['2027-01-31', '2027-02-01', '2027-02-07'].map(mondayOf)).toEqual(['2027-01-25', '2027-02-01', '2027-02-01'])
})
