import type { RunningRules } from '../running/rules.ts'
import type { MeasureState } from './states.ts'

/** What a measure's progress is worked out from. */
export interface Standing {
  state: MeasureState
  /** Milestones that are still aimed at, and how many of them are done. */
  milestones: { total: number; done: number }
}

/** One part of a whole: how much it counts beside the others, and how far it is in per cent; null when it does not count. */
export interface Weighted {
  weight: number
  percent: number | null
}

/**
 * How far a measure is, in per cent (0–100), by the programme's rules. One that is under way and has milestones is as
 * far as the share of them that is done. A stopped or merged measure is null: it is left out of every whole.
 *
 * @example measurePercent({ state: 'under-way', milestones: { total: 4, done: 1 } }, rules) // 25
 */
export function measurePercent({ state, milestones }: Standing, rules: RunningRules['progress']): number | null {
  switch (state) {
    case 'merged':
    case 'stopped':
      return null
    case 'under-way':
      return milestones.total === 0 ? rules.underWay : (milestones.done / milestones.total) * 100
    case 'planned':
    case 'done':
    case 'postponed':
      return rules[state]
  }
}

/**
 * The weighted mean of what counts: Σ weight × percent ÷ Σ weight. Null when nothing counts.
 *
 * @example rollUp([{ weight: 3, percent: 100 }, { weight: 1, percent: 0 }, { weight: 9, percent: null }]) // 75
 */
export function rollUp(parts: readonly Weighted[]): number | null {
  const counted = parts.flatMap(({ weight, percent }) => (percent === null ? [] : [{ weight, percent }]))
  const whole = counted.reduce((sum, { weight }) => sum + weight, 0)
  if (whole === 0) return null
  return counted.reduce((sum, { weight, percent }) => sum + (weight / whole) * percent, 0)
}
