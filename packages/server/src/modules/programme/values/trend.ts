import type { Indicator } from '../../indicators/definition/indicator.ts'

/** Where it went from the value before to the latest, and whether that is good. */
export interface Trend {
  way: 'up' | 'down' | 'same'
  /** `neutral` when it stayed, or when neither way is better. */
  sense: 'better' | 'worse' | 'neutral'
  from: number
  to: number
}

/** The trend of the last two; of one alone there is none. */
export function trendOf(values: readonly number[], direction: Indicator['direction']): Trend | null {
  const [from, to] = values.slice(-2)
  if (from === undefined || to === undefined) return null
  const way = to > from ? 'up' : to < from ? 'down' : 'same'
  const sense = way === 'same' || direction === 'none' ? 'neutral' : way === direction ? 'better' : 'worse'
  return { way, sense, from, to }
}
