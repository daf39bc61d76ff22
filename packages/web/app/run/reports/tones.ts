import type { ReportMeasureState } from '@koto/server/types'

/** The states in the order in which a bar shows them: what is done first. */
export const barOrder: readonly ReportMeasureState[] = ['done', 'under-way', 'planned', 'postponed', 'merged', 'stopped']
