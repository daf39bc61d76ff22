import type { LocalizedText } from '../../../platform/languages/localized-text.ts'
import { reportMeasureStates, type ReportMeasureState, type ReportContent, type ReportMeasure } from './format.ts'

export type ReportStateCounts = Record<ReportMeasureState, number>

interface MeasureNamed {
  number: string
  title: LocalizedText
}

/** What somebody learns in two minutes. */
export interface ReportSummary {
  measures: number
  counts: ReportStateCounts
  themes: { id: string; title: LocalizedText; measures: number; counts: ReportStateCounts }[]
  /** What went well in the period. */
  well: {
    measures: MeasureNamed[]
    milestones: (MeasureNamed & { milestone: LocalizedText; doneOn: string })[]
    targets: { id: string; title: LocalizedText; measure: string | null }[]
  }
  late: {
    measures: (MeasureNamed & { ends: string })[]
    milestones: (MeasureNamed & { milestone: LocalizedText; due: string })[]
  }
}

/** Worked out from the content each time: a frozen report needs no second copy of itself. */
export function summarise(content: ReportContent): ReportSummary {
  const measures = content.themes.flatMap(measuresOf)
  const { starts, ends } = content.period
  const within = (day: string | null): day is string => day !== null && starts <= day && day <= ends
  const named = ({ number, title }: ReportMeasure): MeasureNamed => ({ number, title })
  const milestones = measures.flatMap((measure) => measure.milestones.map((milestone) => ({ measure, milestone })))
  return {
    measures: measures.length,
    counts: countStates(measures),
    themes: content.themes.map((theme) => {
      const inside = measuresOf(theme)
      return { id: theme.id, title: theme.title, measures: inside.length, counts: countStates(inside) }
    }),
    well: {
      measures: measures.filter(({ state, since }) => state === 'done' && within(since)).map(named),
      milestones: milestones
        .filter(({ milestone }) => milestone.state === 'done' && within(milestone.doneOn))
        .map(({ measure, milestone }) => ({ ...named(measure), milestone: milestone.title, doneOn: milestone.doneOn! })),
      targets: [
        ...content.indicators.map((indicator) => ({ indicator, measure: null })),
        ...content.plans.flatMap((plan) => plan.indicators.map((indicator) => ({ indicator, measure: null }))),
        ...measures.flatMap((measure) => measure.indicators.map((indicator) => ({ indicator, measure: measure.number }))),
      ].filter(({ indicator }) => indicator.state === 'reached')
        .map(({ indicator, measure }) => ({ id: indicator.id, title: indicator.title, measure })),
    },
    late: {
      measures: measures.filter(({ late }) => late).map((measure) => ({ ...named(measure), ends: measure.ends! })),
      milestones: milestones
        .filter(({ milestone }) => milestone.state === 'late')
        .map(({ measure, milestone }) => ({ ...named(measure), milestone: milestone.title, due: milestone.due! })),
    },
  }
}

export const measuresOf = (theme: ReportContent['themes'][number]) => theme.sets.flatMap((set) => set.measures)

export function countStates(measures: Pick<ReportMeasure, 'state'>[]): ReportStateCounts {
  const counts = Object.fromEntries(reportMeasureStates.map((state) => [state, 0])) as ReportStateCounts
  for (const { state } of measures) counts[state]++
  return counts
}
