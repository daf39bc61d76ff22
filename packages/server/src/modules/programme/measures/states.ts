/** How a measure stands. */
export const measureStates = ['planned', 'under-way', 'done', 'postponed', 'merged', 'stopped'] as const
export type MeasureState = (typeof measureStates)[number]

/** How many measures stand in each state. */
export type StateCounts = Record<MeasureState, number>

/** Counts a list of states; every state has its number, 0 where there is none. */
export function countStates(states: readonly MeasureState[]): StateCounts {
  const counts: StateCounts = { planned: 0, 'under-way': 0, done: 0, postponed: 0, merged: 0, stopped: 0 }
  for (const state of states) counts[state] += 1
  return counts
}
