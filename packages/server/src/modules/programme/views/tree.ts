import type { Indicator } from '../../indicators/definition/indicator.ts'
import type { ProgrammeTree } from '../reading.ts'
import type { Snapshot } from './snapshot.ts'
import { itemOf } from './versions.ts'

/** The document as it was loaded, with the programme's version and each definition's. */
export function programmeTree(snapshot: Snapshot): ProgrammeTree {
  const { document, version } = snapshot
  const versioned = (indicators: Indicator[]) =>
    indicators.map((indicator) => ({ ...indicator, version: itemOf(snapshot, indicator).definitionVersion! }))
  return {
    ...document,
    themes: document.themes.map((theme) => ({
      ...theme,
      sets: theme.sets.map((set) => ({
        ...set,
        measures: set.measures.map((measure) => ({ ...measure, indicators: versioned(measure.indicators) })),
      })),
    })),
    plans: document.plans.map((plan) => ({ ...plan, indicators: versioned(plan.indicators) })),
    indicators: versioned(document.indicators),
    version,
  }
}
