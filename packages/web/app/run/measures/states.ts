import type { MeasureState } from '@koto/server/types'

/** Every state of a measure, in the order in which it usually goes. */
export const measureStates = ['planned', 'under-way', 'done', 'postponed', 'merged', 'stopped'] as const satisfies readonly MeasureState[]
