import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Indicator } from '../../indicators/definition/indicator.ts'
import { milestoneStanding, standing, type StandingPoints, type StandingState } from './standing.ts'

const programme = { start: '2017-01-01', end: '2021-12-31' }
type Of = Pick<Indicator, 'unit' | 'direction' | 'target'>
const atLeast = (value: number, more: Partial<NonNullable<Indicator['target']>> = {}): Of =>
  ({ unit: 'percent', direction: 'up', target: { comparator: 'at-least', value, ...more } })
const years = (...values: number[]): StandingPoints['values'] => values.map((value, index) => ({ starts: `${2017 + index}-01-01`, ends: `${2017 + index}-12-31`, value }))
const points = (values: number[], baseline?: number): StandingPoints => ({ baseline: baseline === undefined ? null : { day: '2016-12-31', value: baseline }, targets: [], values: years(...values) })
const told = (of: Of, held: StandingPoints, today = '2020-06-01') => {
  const { state, rule } = standing(of, held, today, programme)
  return `${state}: ${rule}`
}

test('without a value there is no data, and without a target no state', () => {
  expect(told(atLeast(50), points([]))).toBe('no-data: no-values')
  expect(told({ unit: 'percent', direction: 'up' }, points([20]))).toBe('null: no-target')
  expect(told({ unit: 'percent', direction: 'up', target: { comparator: 'at-least', value: { share: { of: { count: 'a' }, among: { count: 'b' } } } } }, points([20]))).toBe('null: other-share')
})

test('an even line from the baseline to the target says what can be expected', () => {
  const at2018 = (value: number) => standing(atLeast(60), points([20, value], 10), '2019-03-01', programme)
  expect(at2018(30)).toMatchObject({ state: 'on-the-way', rule: 'line', by: '2021-12-31', target: 60 })
  expect(at2018(30).expected).toBeCloseTo(30, 0)
  expect(at2018(23).state).toBe('at-risk')
  expect(at2018(12).state).toBe('off')
  expect(at2018(60)).toMatchObject({ state: 'reached', rule: 'met' })
})

test('a share without a baseline starts from its first value, a count from nothing', () => {
  expect(told(atLeast(60), points([20]))).toBe('null: no-start')
  expect(told({ ...atLeast(100), unit: 'persons' }, points([20]))).toBe('on-the-way: line')
})

test('what is to fall is held against a falling line', () => {
  const falling: Of = { unit: 'percent', direction: 'down', target: { comparator: 'at-most', value: 10 } }
  expect(told(falling, points([28, 22], 30))).toBe('on-the-way: line')
  expect(told(falling, points([30, 33], 30))).toBe('off: line')
  expect(told(falling, points([30, 9], 30))).toBe('reached: met')
})

test('dated targets bend the line and move its end', () => {
  const held = { ...points([20], 10), targets: [{ day: '2018-12-31', value: 50 }, { day: '2020-12-31', value: 60 }] }
  expect(standing(atLeast(90), held, '2018-02-01', programme)).toMatchObject({ target: 60, by: '2020-12-31', state: 'at-risk' })
})

test('a target for each year is held against the latest year', () => {
  const yearly: Of = { ...atLeast(1000, { each: 'year' }), unit: 'assessments' }
  expect(told(yearly, points([900, 1000]))).toBe('reached: met')
  expect(told(yearly, points([1000, 950]))).toBe('at-risk: year-short')
  expect(told(yearly, points([1000, 400]))).toBe('off: year-short')
  expect(told(yearly, points([1000, 400]), '2018-07-01')).toBe('on-the-way: year-running')
})

test('a target for the whole programme is held against the sum', () => {
  const whole: Of = { ...atLeast(1000, { each: 'programme' }), unit: 'persons' }
  expect(standing(whole, points([200, 200]), '2019-01-10', programme)).toMatchObject({ state: 'on-the-way', rule: 'sum-line', value: 400 })
  expect(told(whole, points([200, 20]))).toBe('at-risk: sum-line')
  expect(told(whole, points([500, 500]))).toBe('reached: sum-met')
  expect(told(whole, points([500, 400]), '2022-01-01')).toBe('off: day-passed')
})

test('more than before asks only for growth, and done for a yes', () => {
  const growth: Of = { unit: 'persons', direction: 'up', target: { comparator: 'more-than-before' } }
  expect([told(growth, points([10])), told(growth, points([10], 9)), told(growth, points([10, 10])), told(growth, points([10, 9]), '2022-01-01')])
    .toEqual(['null: no-start', 'reached: more', 'at-risk: not-more', 'off: not-more'])
  const done: Of = { unit: 'yes-partially-no', direction: 'up', target: { comparator: 'done' } }
  expect([1, 0.5, 0].map((value) => told(done, points([value])))).toEqual(['reached: answered-yes', 'on-the-way: answered-partially', 'at-risk: answered-no'])
  expect(told(done, points([0.5]), '2022-01-01')).toBe('off: answered-partially')
})

test('a milestone is reached when it was approved, and off when its day has passed', () => {
  const on = (due: string | null, doneOn: string | null, today = '2019-01-01') => milestoneStanding({ due, doneOn }, programme.end, today).state
  expect([on(null, '2018-05-01'), on('2018-01-01', null), on('2019-06-01', null), on(null, null), on(null, null, '2022-01-01')])
    .toEqual(['reached', 'off', 'on-the-way', 'no-data', 'off'])
})

test('the trend says where it went, and whether that is good', () => {
  expect(standing(atLeast(50), points([20, 30]), '2020-01-01', programme).trend).toEqual({ way: 'up', sense: 'better', from: 20, to: 30 })
  expect(standing({ ...atLeast(5), direction: 'down' }, points([30], 20), '2020-01-01', programme).trend).toMatchObject({ way: 'up', sense: 'worse' })
  expect(standing({ ...atLeast(5), direction: 'none' }, points([20, 20]), '2020-01-01', programme).trend).toMatchObject({ way: 'same', sense: 'neutral' })
  expect(standing(atLeast(50), points([20]), '2020-01-01', programme).trend).toBeNull()
})

describe('for any values', () => {
  const value = fc.integer({ min: 0, max: 100 })
  const held = fc.record({ baseline: fc.option(value, { nil: undefined }), values: fc.array(value, { maxLength: 5 }), aim: value })
  const day = fc.constantFrom('2017-03-01', '2018-12-31', '2020-02-02', '2021-12-31', '2022-01-01')
  const rank: StandingState[] = ['off', 'at-risk', 'on-the-way', 'reached']

  it('says reached exactly when the target is met', () => {
    fc.assert(fc.property(held, day, ({ baseline, values, aim }, today) => {
      fc.pre(values.length > 0)
      expect(standing(atLeast(aim), points(values, baseline), today, programme).state === 'reached').toBe(values.at(-1)! >= aim)
    }))
  })

  it('never gets worse because the latest value is better', () => {
    fc.assert(fc.property(held, day, value, ({ baseline, values, aim }, today, more) => {
      fc.pre(values.length > 1)
      const of = (last: number) => standing(atLeast(aim), points([...values.slice(0, -1), last], baseline), today, programme).state
      const [low, high] = [of(values.at(-1)!), of(values.at(-1)! + more)]
      fc.pre(low !== null && high !== null)
      expect(rank.indexOf(high!)).toBeGreaterThanOrEqual(rank.indexOf(low!))
    }))
  })

  it('is reached or off once the day has passed', () => {
    fc.assert(fc.property(held, ({ baseline, values, aim }) => {
      fc.pre(values.length > 0)
      expect(['reached', 'off']).toContain(standing(atLeast(aim), points(values, baseline), '2022-01-01', programme).state)
    }))
  })

  it('is the same upside down', () => {
    fc.assert(fc.property(held, day, ({ baseline, values, aim }, today) => {
      const up = standing({ unit: 'percentage-points', direction: 'up', target: { comparator: 'at-least', value: aim } }, points(values, baseline), today, programme)
      const down = standing({ unit: 'percentage-points', direction: 'down', target: { comparator: 'at-most', value: -aim } }, points(values.map((each) => -each), baseline === undefined ? undefined : -baseline), today, programme)
      expect([down.state, down.trend?.sense]).toEqual([up.state, up.trend?.sense])
    }))
  })
})
