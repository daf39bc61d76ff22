import type { z } from 'zod'
import { audit } from '../../../platform/audit/audit.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import { newId, type Id } from '../../../platform/ids/id.ts'
import { invalid, notFound } from '../../../platform/problems/catalogue.ts'
import type { NewUnit, UnitChange } from '../model.ts'
import { insertUnits, lockTree, unitById, unitsOfCity, updateUnit, withAncestors, type UnitRow } from './store.ts'

/** Adds a unit to a city. Errors: `invalid` for a slug in use, or a parent that is not an open unit of the same city. */
export async function addUnit(scope: Scope, { city, slug, name, kind, parent }: z.output<typeof NewUnit>): Promise<Id<'unit'>> {
  await lockTree(scope, city)
  const taken = (await unitsOfCity(scope, city)).some((unit) => unit.slug === slug)
  if (taken) throw invalid([{ field: 'slug', code: 'slug-taken', message: 'Another unit of the city has this id.' }])
  const id = newId<'unit'>()
  const under = parent === null ? null : (await parentFor(scope, parent, city)).id
  await insertUnits(scope, [{ id, city, slug, name, kind, parent: under, in_programme: false }])
  const after = { city, slug, name, kind, parent: under }
  await audit(scope, { action: 'organisation.unit-added', subject: { kind: 'unit', id }, after })
  return id
}

/** Renames, moves, closes or opens a unit. Errors: `not-found`, `invalid` (circle, parent in another city or closed). */
export async function changeUnit(scope: Scope, id: Id<'unit'>, wanted: z.output<typeof UnitChange>): Promise<void> {
  const { reason, ...change } = wanted
  const found = await unitById(scope, id)
  if (found === undefined) throw notFound('unit')
  await lockTree(scope, found.city)
  // Read again: what it was before the lock may have changed while waiting.
  const unit = (await unitById(scope, id)) as UnitRow
  if (change.parent != null) await refuseCircle(scope, unit, change.parent)
  const before = { name: unit.name, parent: unit.parent, closed: unit.closed_at !== null }
  const after = { ...before, ...definedOnly(change) }
  if (JSON.stringify(before) === JSON.stringify(after)) return
  const closed_at = after.closed ? (unit.closed_at ?? scope.clock.now()) : null
  await updateUnit(scope, id, { name: after.name, parent: after.parent as Id<'unit'> | null, closed_at })
  await audit(scope, { action: 'organisation.unit-changed', subject: { kind: 'unit', id }, before, after, reason })
}

async function refuseCircle(scope: Scope, unit: UnitRow, parent: string): Promise<void> {
  await parentFor(scope, parent, unit.city)
  const above = await withAncestors(scope, parent)
  if (above.some((ancestor) => ancestor.id === unit.id)) {
    throw invalid([{ field: 'parent', code: 'circle', message: 'A unit cannot stand under itself or under a unit of its own.' }])
  }
}

async function parentFor(scope: Scope, id: string, city: string): Promise<UnitRow> {
  const parent = await unitById(scope, id)
  if (parent !== undefined && parent.city === city && parent.closed_at === null) return parent
  throw invalid([{ field: 'parent', code: 'unknown-unit', message: 'Choose an open unit of the same city.' }])
}

function definedOnly<Given extends object>(given: Given): Partial<Given> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<Given>
}
