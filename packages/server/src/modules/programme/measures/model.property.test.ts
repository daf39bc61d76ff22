import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RunningRules } from '../running/rules.ts'
import { measurePercent, rollUp } from './model.ts'
import { progressOf } from './progress-of.ts'
import { measureStates } from './states.ts'

const percent = fc.double({ min: 0, max: 100, noNaN: true })
const weight = fc.double({ min: 0.01, max: 1000, noNaN: true })
const part = fc.record({ weight, percent: fc.option(percent) })
const rules = fc.record({ planned: percent, underWay: percent, done: percent, postponed: percent })
const milestones = fc.nat(20).chain((total) => fc.record({ total: fc.constant(total), done: fc.nat(total) }))
const standing = fc.record({ state: fc.constantFrom(...measureStates), milestones, since: fc.constant(null) })

test('a whole lies between the least and the most of its parts', () => {
  fc.assert(fc.property(fc.array(part), (parts) => {
    const counted = parts.flatMap(({ percent }) => (percent === null ? [] : [percent]))
    const whole = rollUp(parts)
    const fits = whole !== null && whole >= Math.min(...counted) - 1e-9 && whole <= Math.max(...counted) + 1e-9
    expect(counted.length === 0 ? whole === null : fits).toBe(true)
  }))
})

test('only the proportions of weights count, not their size', () => {
  fc.assert(fc.property(fc.array(part, { minLength: 1 }), weight, (parts, times) => {
    const [whole, scaled] = [rollUp(parts), rollUp(parts.map((part) => ({ ...part, weight: part.weight * times })))]
    expect(scaled === null).toBe(whole === null)
    expect(scaled ?? 0).toBeCloseTo(whole ?? 0, 6)
  }))
})

test('what is left out changes nothing, whatever its weight', () => {
  fc.assert(fc.property(fc.array(part), weight, (parts, weight) => {
    expect(rollUp([...parts, { weight, percent: null }])).toEqual(rollUp(parts))
  }))
})

test('when a part gets further, the whole does not fall', () => {
  fc.assert(fc.property(fc.array(part, { minLength: 1 }), fc.nat(), percent, (parts, at, more) => {
    const index = at % parts.length
    const before = parts.map((part, place) => (place === index ? { ...part, percent: Math.min(part.percent ?? 0, more) } : part))
    const after = before.map((part, place) => (place === index ? { ...part, percent: more } : part))
    expect(rollUp(after)!).toBeGreaterThanOrEqual(rollUp(before)! - 1e-9)
  }))
})

test('a measure is 0–100 per cent, or left out exactly when it is stopped or merged', () => {
  fc.assert(fc.property(standing, rules, (standing, rules) => {
    const percent = measurePercent(standing, rules)
    const left = standing.state === 'stopped' || standing.state === 'merged'
    expect(percent === null).toBe(left)
    expect((percent ?? 0) >= 0 && (percent ?? 0) <= 100).toBe(true)
  }))
})

test('counts of measures add up from sets to themes to the programme, and every percent is 0–100 or none', () => {
  const theme = fc.array(fc.array(fc.tuple(standing, fc.option(weight, { nil: undefined })), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  fc.assert(fc.property(fc.array(theme, { maxLength: 4 }), rules, (themes, rules) => {
    const standings = new Map()
    const document = { themes: themes.map((sets, t) => ({ id: `t${t}`, sets: sets.map((measures, s) => ({
      number: `${t}-${s}`,
      measures: measures.map(([standing, weight], m) => {
        standings.set(`${t}-${s}.${m}`, standing)
        return { number: `${t}-${s}.${m}`, weight }
      }),
    })) })) }
    const progress = progressOf(document, standings, rules)
    for (const state of measureStates) {
      const sum = (parts: { counts: typeof progress.counts }[]) => parts.reduce((total, { counts }) => total + counts[state], 0)
      expect(sum(progress.sets)).toBe(progress.counts[state])
      expect(sum(progress.themes)).toBe(progress.counts[state])
    }
    for (const { percent } of [...progress.measures, ...progress.sets, ...progress.themes, progress])
      expect(percent === null || (percent >= 0 && percent <= 100 + 1e-9)).toBe(true)
  }))
})

test('by the usual rules: planned 0, under way 50 or its milestones, done 100, postponed 0', () => {
  const { progress } = RunningRules.parse({})
  const none = { total: 0, done: 0 }
  expect(measureStates.map((state) => measurePercent({ state, milestones: none }, progress))).toEqual([0, 50, 100, 0, null, null])
  expect(measurePercent({ state: 'under-way', milestones: { total: 4, done: 1 } }, progress)).toBe(25)
  expect(measurePercent({ state: 'planned', milestones: { total: 4, done: 1 } }, progress)).toBe(0)
  expect(rollUp([{ weight: 3, percent: 100 }, { weight: 1, percent: 0 }])).toBe(75)
})
