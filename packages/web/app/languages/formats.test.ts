import { expect, test } from 'vitest'
import { formatDate, formatMoment, formatNumber, formatPercent, formatYears } from './formats.ts'

test('numbers have a no-break space between thousands and a decimal comma', () => {
  expect(formatNumber(1000)).toBe('1\u00a0000')
  expect(formatNumber(70_000)).toBe('70\u00a0000')
  expect(formatNumber(12.5)).toBe('12,5')
})

test('a percentage has a no-break space before its sign', () => {
  expect(formatPercent(50)).toBe('50\u00a0%')
})

test('dates are day, month, year without leading zeros', () => {
  expect(formatDate('2020-06-24')).toBe('24.6.2020')
  expect(formatDate('2021-01-05')).toBe('5.1.2021')
})

test('a moment is told in Helsinki’s time, summer and winter', () => {
  expect(formatMoment(new Date('2020-06-24T12:00:00Z'))).toBe('24.6.2020, 15:00')
  expect(formatMoment(new Date('2020-12-31T22:30:00Z'))).toBe('1.1.2021, 00:30')
})

test('a period is told by its years', () => {
  expect(formatYears({ start: '2017-01-01', end: '2021-12-31' })).toBe('2017–2021')
  expect(formatYears({ start: '2020-01-01', end: '2020-12-31' })).toBe('2020')
})
