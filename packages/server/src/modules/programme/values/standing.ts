import type { Indicator } from '../../indicators/definition/indicator.ts'
import { addsUp, unitKind } from './unit-kind.ts'
import { meets, onTheLine } from './expected-line.ts'
import { trendOf, type Trend } from './trend.ts'

/** The sentence that tells why the state is what it is; pages have its words. */
export type StandingRule =
  | 'no-values' | 'no-target' | 'other-share' | 'no-start' | 'met' | 'sum-met' | 'day-passed' | 'line' | 'sum-line' | 'year-running' | 'year-short'
  | 'more' | 'not-more' | 'answered-yes' | 'answered-partially' | 'answered-no'
  | 'milestone-done' | 'milestone-late' | 'milestone-coming' | 'milestone-open'
export type StandingState = 'reached' | 'on-the-way' | 'at-risk' | 'off' | 'no-data'

/** How an indicator stands against its target, and by which rule. */
export interface Standing {
  /** Null when it has values and nothing to hold them against: there is no target, or no start to reckon from. */
  state: StandingState | null
  rule: StandingRule
  /** The latest value of the whole; of `sum-…` the sum so far. */
  value: number | null
  /** The last day of the period that the value is of. */
  asOf: string | null
  target: number | null
  /** What the even line from start to target gives for `asOf`. */
  expected: number | null
  /** The day by which the target is to be reached. */
  by: string | null
  trend: Trend | null
}

export interface StandingPoints {
  baseline: { day: string; value: number } | null
  /** Dated targets, besides the one that the definition has; in order of their days. */
  targets: { day: string; value: number }[]
  /** Of the whole, by period, oldest first. */
  values: { starts: string; ends: string; value: number }[]
}

type Standings = Pick<Indicator, 'unit' | 'direction' | 'target'>

/**
 * How an indicator stands. Reached: the target is met. After the target's day: off when it is not. Before it, an even line
 * from the start to the target says what could be expected (`expected-line.ts`): on the way when at most a tenth of the way
 * is missing, at risk when at least half of it is covered, off otherwise. A yearly target has no line: at risk when a tenth or
 * less is missing.
 */
export function standing(indicator: Standings, points: StandingPoints, today: string, programme: { start: string; end: string }): Standing {
  const { target } = indicator
  const last = points.values.at(-1)
  const trend = trendOf([...(points.baseline ? [points.baseline.value] : []), ...points.values.map(({ value }) => value)], indicator.direction)
  const dated = points.targets.at(-1)
  const by = dated?.day ?? target?.by ?? programme.end
  const aim = dated?.value ?? (typeof target?.value === 'number' ? target.value : null)
  const blank = { value: last?.value ?? null, asOf: last?.ends ?? null, target: aim, expected: null, by, trend }
  const say = (state: Standing['state'], rule: StandingRule, more: Partial<Standing> = {}): Standing => ({ ...blank, state, rule, ...more })

  if (last === undefined) return say('no-data', 'no-values')
  const over = today > by
  if (target?.comparator === 'done' || (aim === null && unitKind(indicator.unit) === 'answer' && target !== undefined)) return answered(last.value, over, say)
  if (target?.comparator === 'more-than-before') return more(last.value, points, over, say)
  if (aim === null) return say(null, target === undefined ? 'no-target' : 'other-share')
  const comparator = target?.comparator ?? (indicator.direction === 'down' ? 'at-most' : 'at-least')

  if (target?.each === 'year' && dated === undefined) {
    if (meets(comparator, last.value, aim)) return say('reached', 'met', { by: last.ends })
    if (last.ends >= today) return say('on-the-way', 'year-running', { by: last.ends })
    return say(Math.abs(last.value - aim) <= Math.abs(aim) / 10 ? 'at-risk' : 'off', 'year-short', { by: last.ends })
  }
  const summed = target?.each === 'programme' && dated === undefined && addsUp(indicator.unit)
  const value = summed ? points.values.reduce((sum, each) => sum + each.value, 0) : last.value
  if (meets(comparator, value, aim)) return say('reached', summed ? 'sum-met' : 'met', { value })
  if (over) return say('off', 'day-passed', { value })
  const startOf = (zero: boolean) => (zero ? { day: programme.start, value: 0 } : points.values[0] && { day: points.values[0].ends, value: points.values[0].value })
  const start = summed ? startOf(true) : points.baseline ?? startOf(addsUp(indicator.unit) && comparator === 'at-least')
  if (start === undefined || start.day >= last.ends) return say(null, 'no-start', { value })
  const stops = [...(points.targets.length > 0 ? points.targets : [{ day: by, value: aim }])]
  const { state, expected } = onTheLine(value, last.ends, start, stops)
  return say(state, summed ? 'sum-line' : 'line', { value, expected })
}

type Say = (state: Standing['state'], rule: StandingRule, more?: Partial<Standing>) => Standing

function answered(value: number, over: boolean, say: Say): Standing {
  if (value === 1) return say('reached', 'answered-yes')
  return value === 0.5 ? say(over ? 'off' : 'on-the-way', 'answered-partially') : say(over ? 'off' : 'at-risk', 'answered-no')
}

function more(value: number, { baseline, values }: StandingPoints, over: boolean, say: Say): Standing {
  const before = values.at(-2)?.value ?? baseline?.value
  if (before === undefined) return say(null, 'no-start')
  return value > before ? say('reached', 'more', { target: before }) : say(over ? 'off' : 'at-risk', 'not-more', { target: before })
}

/** A milestone is reached when its evidence has been approved. */
export function milestoneStanding(milestone: { due: string | null; doneOn: string | null }, by: string, today: string): Standing {
  const day = milestone.due ?? by
  const say = (state: StandingState, rule: StandingRule): Standing =>
    ({ state, rule, value: null, asOf: milestone.doneOn, target: null, expected: null, by: day, trend: null })
  if (milestone.doneOn !== null) return say('reached', 'milestone-done')
  if (day < today) return say('off', 'milestone-late')
  return milestone.due === null ? say('no-data', 'milestone-open') : say('on-the-way', 'milestone-coming')
}
