import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indicator } from '../../../../test/invented-programme.ts'
import { publicFigures } from './masking.ts'
import { periodKey, periodsBegun, readPeriod } from './periods.ts'
import { questionsAbout, type Figure } from './questions.ts'
import { readAnswer, readNumber } from './read-number.ts'

const programme = { start: '2027-01-01', end: '2030-12-31' }

test('numbers are read as they are written in Finland, and as programs write them', () => {
  expect(['1 234,5', '1\u00A0234,5', '1234.5', '−3', '50 %', ' 7 '].map(readNumber)).toEqual([1234.5, 1234.5, 1234.5, -3, 50, 7])
  expect(['', 'x', '1.234,5', '1 23', '12 3456', '1,2,3', '--1', '1e9', 'NaN', '５'].map(readNumber)).toEqual(Array(10).fill(null))
  expect(['Kyllä', 'delvis', 'no', '0,5', '2'].map(readAnswer)).toEqual([1, 0.5, 0, 0.5, null])
})

test('whatever number is shown can be typed back', () => {
  const shown = new Intl.NumberFormat('fi-FI', { maximumFractionDigits: 2 })
  fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), (hundredths) => {
    expect(readNumber(shown.format(hundredths / 100))).toBeCloseTo(hundredths / 100, 6)
  }))
})

test('a period is named in a few ways and has one key', () => {
  const read = (text: string, length: 'month' | 'quarter' | 'year' | 'programme') => {
    const period = readPeriod(text, length, programme)
    return period && periodKey(period, programme)
  }
  expect([read('2028', 'year'), read('Q2/2028', 'quarter'), read('2028-q2', 'quarter'), read('3/2028', 'month'), read('2028-03', 'month'), read('programme', 'programme'), read('2027–2030', 'programme')])
    .toEqual(['2028', '2028-Q2', '2028-Q2', '2028-03', '2028-03', 'programme', 'programme'])
  expect([read('2028-03', 'year'), read('2028', 'month'), read('13/2028', 'month'), read('Q5/2028', 'quarter'), read('kesä', 'year'), read('0001', 'year')]).toEqual(Array(6).fill(null))
  expect(readPeriod('2028-02', 'month', programme)).toEqual({ starts: '2028-02-01', ends: '2028-02-29' })
  expect(periodsBegun('quarter', programme, '2027-05-01').map((period) => periodKey(period, programme))).toEqual(['2027-Q2', '2027-Q1'])
})

const figure = (year: number, value: number | null, breakdown: Figure['breakdown'] = {}): Figure => ({ starts: `${year}-01-01`, ends: `${year}-12-31`, value, breakdown })
const asked = (one: Figure, others: Figure[] = [], changes: Parameters<typeof indicator>[1] = {}) => questionsAbout(one, others, indicator('x', changes), 50).map(({ code }) => code)

test('Koto asks about what cannot easily be', () => {
  expect([asked(figure(2027, 101), [], { unit: 'percent' }), asked(figure(2027, -1)), asked(figure(2027, 1.5)), asked(figure(2027, 1.2), [], { unit: 'index-0-1' })])
    .toEqual([['out-of-range'], ['out-of-range'], ['not-whole'], ['out-of-range']])
  expect([asked(figure(2027, 12.5), [], { unit: 'percent' }), asked(figure(2027, 1.5), [], { unit: 'hours' }), asked(figure(2027, null))]).toEqual([[], [], []])
})

test('Koto asks about a jump against the period before, of the same part', () => {
  expect(asked(figure(2028, 151), [figure(2027, 100)])).toEqual(['jump'])
  expect(asked(figure(2028, 150), [figure(2027, 100)])).toEqual([])
  expect(asked(figure(2028, 40, { gender: 'female' }), [figure(2027, 100), figure(2027, 39, { gender: 'female' })])).toEqual([])
  expect(asked(figure(2029, 10), [figure(2027, 5), figure(2028, 9)])).toEqual([])
})

test('Koto asks when parts are more than the whole, or all of them less', () => {
  const female = figure(2027, 60, { gender: 'female' })
  expect(asked(figure(2027, 50, { gender: 'male' }), [figure(2027, 100), female])).toEqual(['parts'])
  expect(asked(figure(2027, 30, { gender: 'male' }), [figure(2027, 100), female])).toEqual([])
  expect(asked(figure(2027, 50), [female])).toEqual(['parts'])
  expect(asked(figure(2027, 60, { 'mother-tongue': 'other-than-fi-sv-se' }), [figure(2027, 100), figure(2027, 90, { 'mother-tongue': 'so' })])).toEqual([])
  expect(asked(figure(2027, 60, { gender: 'male' }), [figure(2027, 50), figure(2027, 50, { gender: 'female' })], { unit: 'percent' })).toEqual([])
})

test('a breakdown is public whole or not at all', () => {
  const parts = (female: number | null, male: number) => [figure(2027, 100), figure(2027, female, { gender: 'female' }), figure(2027, male, { gender: 'male' })]
  const shown = (list: Figure[], unit: 'persons' | 'percent' = 'persons') => publicFigures(list, unit).shown.length
  expect([shown(parts(50, 50)), shown(parts(9, 91)), shown(parts(45, 50)), shown(parts(50, 40)), shown(parts(null, 90)), shown(parts(70, 70)), shown(parts(50, 50), 'percent')])
    .toEqual([3, 1, 1, 3, 1, 1, 1])
  expect(publicFigures(parts(9, 91), 'persons').leftOut).toEqual([{ dimensions: 'gender', starts: '2027-01-01', ends: '2027-12-31' }])
})

test('no part under ten, and no rest under ten, is ever public', () => {
  fc.assert(fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 6 }), fc.nat(300), (values, whole) => {
    const { shown } = publicFigures([figure(2027, whole), ...values.map((value, index) => figure(2027, value, { area: `a${index}` }))], 'persons')
    const parts = shown.filter(({ breakdown }) => 'area' in breakdown).map(({ value }) => value!)
    if (parts.length === 0) return
    const rest = whole - parts.reduce((sum, value) => sum + value, 0)
    expect(Math.min(...parts)).toBeGreaterThanOrEqual(10)
    expect(rest === 0 || rest >= 10).toBe(true)
  }))
})
