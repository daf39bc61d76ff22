import { notFound } from '../../../platform/problems/catalogue.ts'
import type { Indicator } from '../../indicators/definition/indicator.ts'
import type { StoredItem } from '../model/item.ts'
import type { IndicatorView, VersionListed } from '../reading.ts'
import { indicatorViews } from '../views/indicator.ts'
import type { Snapshot } from '../views/snapshot.ts'
import { definitionVersionsOf, itemOf } from '../views/versions.ts'

/** One indicator where it stands in its programme. */
export interface IndicatorPlace {
  part: Indicator
  item: StoredItem
  view: IndicatorView
}

/** Those that share a snapshot are made once. */
const made = new WeakMap<Snapshot, IndicatorPlace[]>()

/** Every indicator, in the programme's order. */
export function indicatorPlaces(snapshot: Snapshot): IndicatorPlace[] {
  const known = made.get(snapshot)
  if (known !== undefined) return known
  const { document, measures } = snapshot
  const parts = [...document.indicators, ...document.plans.flatMap((plan) => plan.indicators), ...measures.flatMap(({ measure }) => measure.indicators)]
  const views = indicatorViews(snapshot)
  const places = parts.map((part, index) => ({ part, item: itemOf(snapshot, part), view: views[index]! }))
  made.set(snapshot, places)
  return places
}

export function indicatorPlace(snapshot: Snapshot, id: string): IndicatorPlace {
  const place = indicatorPlaces(snapshot).find(({ part }) => part.id === id)
  if (place === undefined) throw notFound('indicator')
  return place
}

/** The bodies that may report values: those that answer for the indicator, then all others of its measure. Ids, each once. */
export function reportingBodies(snapshot: Snapshot, { view }: IndicatorPlace): string[] {
  const { of } = view
  const measure = of.kind === 'measure' ? snapshot.measureByNumber.get(of.number)?.measure : undefined
  return [...new Set([...view.responsibleBodies.map(({ id }) => id), ...(measure?.bodies ?? []).map(({ body }) => body)])]
}

const measuredAnew = ['definition', 'unit', 'period', 'added']

/** The definition's versions, newest first, and the oldest whose values can be held beside the present ones: since then only targets changed. */
export function comparableVersions(snapshot: Snapshot, { part }: IndicatorPlace): { versions: VersionListed[]; since: number } {
  const versions = definitionVersionsOf(snapshot, part)
  const broken = versions.find(({ fields }) => fields.some((field) => measuredAnew.includes(field)))
  return { versions, since: broken?.version ?? versions.at(-1)?.version ?? 1 }
}
