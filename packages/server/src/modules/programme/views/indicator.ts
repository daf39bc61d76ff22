import { notFound } from '../../../platform/problems/catalogue.ts'
import type { Indicator } from '../../indicators/definition/indicator.ts'
import { responsibleFor } from '../model/responsible.ts'
import type { IndicatorPage, IndicatorView } from '../reading.ts'
import { bodyNames } from './named.ts'
import type { MeasurePlace, Snapshot } from './snapshot.ts'
import { definitionVersionsOf, itemOf } from './versions.ts'

/** The programme's own first, then the plans', then the measures' in their order. */
export function indicatorViews(snapshot: Snapshot): IndicatorView[] {
  return [
    ...programmeIndicators(snapshot),
    ...snapshot.document.plans.flatMap((plan) => planIndicators(snapshot, plan)),
    ...snapshot.measures.flatMap((place) => measureIndicators(snapshot, place.measure)),
  ]
}

export function programmeIndicators(snapshot: Snapshot): IndicatorView[] {
  return snapshot.document.indicators.map((indicator) => view(snapshot, indicator, { kind: 'programme' }, undefined))
}

export function planIndicators(
  snapshot: Snapshot,
  { id, title, indicators }: Snapshot['document']['plans'][number],
): IndicatorView[] {
  return indicators.map((indicator) => view(snapshot, indicator, { kind: 'plan', id, title }, undefined))
}

export function measureIndicators(snapshot: Snapshot, measure: MeasurePlace['measure']): IndicatorView[] {
  const { number, title } = measure
  return measure.indicators.map((indicator) => view(snapshot, indicator, { kind: 'measure', number, title }, measure))
}

export function indicatorPage(snapshot: Snapshot, id: string): IndicatorPage {
  const found = indicatorViews(snapshot).find((indicator) => indicator.id === id)
  const part = found && parts(snapshot).find((indicator) => indicator.id === id)
  if (found === undefined || part === undefined) throw notFound('indicator')
  return { ...found, versions: definitionVersionsOf(snapshot, part) }
}

function parts({ document, measures }: Snapshot): Indicator[] {
  return [
    ...document.indicators,
    ...document.plans.flatMap((plan) => plan.indicators),
    ...measures.flatMap((place) => place.measure.indicators),
  ]
}

function view(
  snapshot: Snapshot,
  indicator: Indicator,
  of: IndicatorView['of'],
  measure: MeasurePlace['measure'] | undefined,
): IndicatorView {
  return {
    ...indicator,
    version: itemOf(snapshot, indicator).definitionVersion!,
    of,
    responsibleBodies: bodyNames(snapshot, responsibleFor(indicator, measure)),
  }
}
