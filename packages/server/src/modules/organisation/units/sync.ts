import { isDeepStrictEqual } from 'node:util'
import { audit } from '../../../platform/audit/audit.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import { newId, type Id } from '../../../platform/ids/id.ts'
import type { LocalizedText } from '../../../platform/languages/localized-text.ts'
import { insertUnits, lockTree, unitsOfCity, updateUnit, type UnitRow } from './store.ts'

/** A body as a programme's YAML names it; `id` becomes the unit's slug. */
export interface BodyOfProgramme {
  id: string
  name: LocalizedText
  kind: string
  parent?: string | undefined
}

/** The slugs of the units that a load touched. */
export interface SyncedUnits {
  added: string[]
  changed: string[]
  closed: string[]
  opened: string[]
}

/**
 * Makes the units of a city follow the bodies of its programmes. Give the bodies of all the city's
 * programmes at once: one that none names any more is closed, never deleted, and opened again when it
 * comes back. Units that an administrator added stay as they are; one that she closed stays closed.
 * Done again with the same bodies it changes nothing. The bodies' parents must be among them.
 */
export async function syncUnits(scope: Scope, city: string, bodies: readonly BodyOfProgramme[]): Promise<SyncedUnits> {
  await lockTree(scope, city)
  const existing = new Map((await unitsOfCity(scope, city)).map((unit) => [unit.slug, unit]))
  const ids = new Map(bodies.map((body) => [body.id, existing.get(body.id)?.id ?? newId<'unit'>()]))
  const synced: SyncedUnits = { added: [], changed: [], closed: [], opened: [] }
  const added = bodies.filter((body) => !existing.has(body.id))
  await insertUnits(scope, added.map((body) => ({
    id: ids.get(body.id)!, city, slug: body.id, ...wanted(body, ids), in_programme: true,
  })))
  for (const body of added) {
    synced.added.push(body.id)
    const after = { city, slug: body.id, ...wanted(body, ids) }
    await audit(scope, { action: 'organisation.unit-added', subject: subject(ids.get(body.id)!), after })
  }
  for (const body of bodies) {
    const unit = existing.get(body.id)
    if (unit !== undefined) await follow(scope, unit, wanted(body, ids), synced)
  }
  for (const unit of existing.values()) {
    if (unit.in_programme && !ids.has(unit.slug)) await close(scope, unit, synced)
  }
  return synced
}

type Wanted = Pick<UnitRow, 'name' | 'kind' | 'parent'>

function wanted({ id, name, kind, parent }: BodyOfProgramme, ids: Map<string, Id<'unit'>>): Wanted {
  if (parent === undefined) return { name, kind, parent: null }
  const parentId = ids.get(parent)
  if (parentId === undefined) throw new Error(`the body ${id} stands under ${parent}, which is not among the bodies`)
  return { name, kind, parent: parentId }
}

async function follow(scope: Scope, unit: UnitRow, want: Wanted, synced: SyncedUnits): Promise<void> {
  // One that an administrator closed while the programme named it stays closed.
  const opens = !unit.in_programme && unit.closed_at !== null
  const before = { name: unit.name, kind: unit.kind, parent: unit.parent, ...(opens ? { closed: true } : {}) }
  const after = { ...want, ...(opens ? { closed: false } : {}) }
  const differs = !isDeepStrictEqual(before, after)
  if (differs || !unit.in_programme) {
    await updateUnit(scope, unit.id, { ...want, in_programme: true, ...(opens ? { closed_at: null } : {}) })
  }
  if (!differs) return
  synced[opens ? 'opened' : 'changed'].push(unit.slug)
  const action = opens ? 'organisation.unit-opened' : 'organisation.unit-changed'
  await audit(scope, { action, subject: subject(unit.id), before, after })
}

async function close(scope: Scope, unit: UnitRow, synced: SyncedUnits): Promise<void> {
  await updateUnit(scope, unit.id, { in_programme: false, closed_at: unit.closed_at ?? scope.clock.now() })
  if (unit.closed_at !== null) return
  synced.closed.push(unit.slug)
  await audit(scope, {
    action: 'organisation.unit-closed', subject: subject(unit.id), before: { closed: false }, after: { closed: true },
    reason: 'No programme of the city names it any more.',
  })
}

function subject(id: Id<'unit'>) {
  return { kind: 'unit', id }
}
