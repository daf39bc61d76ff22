import type { ReportContent, ReportIndicator } from './format.ts'

/**
 * What everybody reads of a report: the decisions that were public when it was frozen, and of indicators the values of the
 * whole. Parts of a whole can be of few people; who works with the programme sees them.
 */
export function forEverybody(content: ReportContent): ReportContent {
  return {
    ...content,
    decisions: content.decisions.filter((decision) => decision.public),
    indicators: content.indicators.map(wholesOnly),
    plans: content.plans.map((plan) => ({ ...plan, indicators: plan.indicators.map(wholesOnly) })),
    themes: content.themes.map((theme) => ({
      ...theme,
      sets: theme.sets.map((set) => ({
        ...set, measures: set.measures.map((measure) => ({ ...measure, indicators: measure.indicators.map(wholesOnly) })),
      })),
    })),
  }
}

function wholesOnly(indicator: ReportIndicator): ReportIndicator {
  return { ...indicator, values: indicator.values.filter(({ breakdown }) => Object.keys(breakdown).length === 0) }
}
