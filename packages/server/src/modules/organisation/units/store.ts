import { sql } from 'kysely'
import type { Id } from '../../../platform/ids/id.ts'
import type { LocalizedText } from '../../../platform/languages/localized-text.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import type { OrganisationTables } from '../tables.ts'

export interface UnitRow {
  id: Id<'unit'>
  city: string
  slug: string
  name: LocalizedText
  kind: string
  parent: Id<'unit'> | null
  in_programme: boolean
  closed_at: Date | null
}

/** One unit, or nothing. */
export function unitById(scope: Scope, id: string): Promise<UnitRow | undefined> {
  return scope.db<OrganisationTables>().selectFrom('unit').selectAll().where('id', '=', id as Id<'unit'>).executeTakeFirst()
}

export function unitsOfCity(scope: Scope, city: string): Promise<UnitRow[]> {
  return scope.db<OrganisationTables>().selectFrom('unit').selectAll().where('city', '=', city).execute()
}

/** Adds units in one statement, so that a child may stand before its parent. */
export async function insertUnits(scope: Scope, rows: Omit<UnitRow, 'closed_at'>[]): Promise<void> {
  if (rows.length === 0) return
  const values = rows.map((row) => ({ ...row, name: JSON.stringify(row.name) }))
  await scope.db<OrganisationTables>().insertInto('unit').values(values).execute()
}

export type UnitColumns = Partial<Omit<UnitRow, 'id' | 'city' | 'slug'>>

export async function updateUnit(scope: Scope, id: Id<'unit'>, change: UnitColumns): Promise<void> {
  const { name, ...rest } = change
  const set = { ...rest, ...(name === undefined ? {} : { name: JSON.stringify(name) }) }
  if (Object.keys(set).length === 0) return
  await scope.db<OrganisationTables>().updateTable('unit').set(set).where('id', '=', id).execute()
}

/** Lets one transaction at a time change a city's tree: two moves at once could close a circle that neither sees. */
export async function lockTree(scope: Scope, city: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`koto units of ${city}`}))`.execute(scope.db())
}

/** A unit and everything above it, nearest first. */
export async function withAncestors(scope: Scope, id: string): Promise<{ id: Id<'unit'>; name: LocalizedText }[]> {
  const found = await sql<{ id: Id<'unit'>; name: LocalizedText }>`
    with recursive upward as (
      select id, name, parent, 0 as height from unit where id = ${id}
      union all
      select unit.id, unit.name, unit.parent, height + 1 from unit join upward on unit.id = upward.parent
    )
    select id, name from upward order by height`.execute(scope.db())
  return found.rows
}
