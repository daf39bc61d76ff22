import type { Scope } from '../../../platform/database/scope.ts'
import { words } from '../../facts/index.ts'
import { worksWithProgramme } from '../running/policy.ts'
import type { Snapshot } from '../views/snapshot.ts'
import { abilitiesAt } from './abilities.ts'
import { codesOf, dimensionOf, dimensionsKey, labelOf } from './breakdowns.ts'
import type { Series, ValueAbilities, ValuePoint } from './contract.ts'
import { currentRows, milestoneOf, pointOf, standingPoints } from './current.ts'
import { toldRows } from './history.ts'
import { comparableVersions, indicatorPlace, type IndicatorPlace } from './indicator-place.ts'
import { publicFigures } from './masking.ts'
import { milestonesOf } from './milestones-of.ts'
import { periodKey, periodsBegun } from './periods.ts'
import { milestoneStanding, standing } from './standing.ts'
import { rowsOf } from './store.ts'
import type { ValueRow } from './tables.ts'
import { today } from './today.ts'

/** One indicator with all that the actor may see of its figures. */
export async function seriesOf(scope: Scope, snapshot: Snapshot, id: string): Promise<Series> {
  const place = indicatorPlace(snapshot, id)
  const bounds = snapshot.document.period
  const staff = worksWithProgramme(scope.actor)
  const rows = await rowsOf(scope, place.item.id)
  const { since } = comparableVersions(snapshot, place)
  const current = currentRows(rows.filter((row) => row.definition_version >= since))
  const { shown, leftOut } = seen(current.filter(({ kind }) => kind === 'value'), place, staff)
  const point = (row: ValueRow) => pointOf(row, bounds)
  const abilities = await abilitiesAt(scope, snapshot, place)
  const told = staff ? await toldRows(scope, place.item.id, bounds) : []
  const milestone = await milestoneHeld(scope, snapshot, place)
  const day = today(scope.clock)
  return {
    indicator: place.view,
    programme: bounds,
    baseline: current.filter(({ kind }) => kind === 'baseline').map(point).at(-1) ?? null,
    targets: current.filter(({ kind }) => kind === 'target').map(point),
    totals: shown.filter(({ breakdown_key }) => breakdown_key === '').map(point),
    breakdowns: breakdownsOf(shown, place, point),
    leftOut: leftOut.map(({ dimensions, ...period }) => ({ dimensions: dimensions.split(';').map((one) => dimensionNamed(one, place)), period: periodKey(period, bounds) })),
    earlier: earlierOf(rows, snapshot, place, staff, point),
    milestone,
    standing: milestone === null
      ? standing(place.part, standingPoints(current), day, bounds)
      : milestoneStanding(milestone, place.part.target?.by ?? bounds.end, day),
    proposals: told.filter(({ state }) => state === 'proposed'),
    history: told,
    abilities,
    choices: choicesOf(abilities, place, bounds, day),
  }
}

/** Those who work with the programme see every part that was accepted; everybody else only large ones. */
function seen(rows: ValueRow[], { part }: IndicatorPlace, staff: boolean) {
  return staff ? { shown: rows, leftOut: [] } : publicFigures(rows, part.unit)
}

function earlierOf(rows: ValueRow[], snapshot: Snapshot, place: IndicatorPlace, staff: boolean, point: (row: ValueRow) => ValuePoint): Series['earlier'] {
  const { versions, since } = comparableVersions(snapshot, place)
  return versions.filter(({ version }) => version < since).flatMap((version) => {
    const then = currentRows(rows.filter((row) => row.definition_version === version.version && row.kind === 'value'))
    const points = seen(then, place, staff).shown.map(point)
    return points.length === 0 ? [] : [{ version, points }]
  })
}

function breakdownsOf(rows: ValueRow[], place: IndicatorPlace, point: (row: ValueRow) => ValuePoint): Series['breakdowns'] {
  const parts = rows.filter(({ breakdown_key }) => breakdown_key !== '')
  return [...Map.groupBy(parts, ({ breakdown }) => dimensionsKey(breakdown)).values()].map((group) => {
    const ids = place.part.breakdowns.filter((id) => id in group[0]!.breakdown)
    return {
      dimensions: ids.map((id) => dimensionNamed(id, place)),
      points: inOrderOfCodes(group, ids, place).map((row) => ({ ...point(row), words: ids.map((id) => wordsOf(id, row.breakdown[id] ?? '', place)) })),
    }
  })
}

/** By period, then as the catalogue lists the values. */
function inOrderOfCodes(rows: ValueRow[], ids: string[], { part }: IndicatorPlace): ValueRow[] {
  const orders = ids.map((id) => (codesOf(dimensionOf(id, part.definition) ?? { codes: 'open' } as never) ?? []).map(({ code }) => code))
  const places = (row: ValueRow) => ids.map((id, index) => orders[index]!.indexOf(row.breakdown[id] ?? ''))
  return rows.toSorted((a, b) => {
    if (a.starts !== b.starts) return a.starts < b.starts ? -1 : 1
    const [first, second] = [places(a), places(b)]
    const differs = first.findIndex((place, index) => place !== second[index])
    return differs === -1 ? (a.breakdown_key < b.breakdown_key ? -1 : 1) : first[differs]! - second[differs]!
  })
}

const otherDimension = words('Muu jako', 'Annan indelning', 'Another breakdown')

export function dimensionNamed(id: string, { part }: IndicatorPlace) {
  return { id, title: dimensionOf(id, part.definition)?.title ?? otherDimension }
}

export function wordsOf(id: string, value: string, { part }: IndicatorPlace) {
  const dimension = dimensionOf(id, part.definition)
  return dimension === undefined ? null : labelOf(dimension, value)
}

async function milestoneHeld(scope: Scope, snapshot: Snapshot, place: IndicatorPlace): Promise<Series['milestone']> {
  const id = milestoneOf(place)
  return id === null ? null : (await milestonesOf(scope, snapshot.id)).get(id) ?? null
}

function choicesOf(abilities: ValueAbilities, place: IndicatorPlace, bounds: Series['programme'], day: string): Series['choices'] {
  if (!abilities.enter) return { periods: [], dimensions: [] }
  return {
    periods: periodsBegun(place.part.period, bounds, day).map((period) => periodKey(period, bounds)),
    dimensions: place.part.breakdowns.map((id) => {
      const dimension = dimensionOf(id, place.part.definition)
      return { ...dimensionNamed(id, place), values: dimension === undefined ? null : codesOf(dimension) }
    }),
  }
}
