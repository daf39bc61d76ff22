import type { PersonActor } from '../src/platform/access/actor.ts'
import { systemActor } from '../src/platform/access/actor.ts'
import { roles, type Role } from '../src/platform/access/roles.ts'
import type { Database } from '../src/platform/database/database.ts'
import type { Id } from '../src/platform/ids/id.ts'
import { newId } from '../src/platform/ids/id.ts'
import type { LocalizedText } from '../src/platform/languages/localized-text.ts'
import { syncUnits } from '../src/modules/organisation/index.ts'
import type { OrganisationTables } from '../src/modules/organisation/tables.ts'

export const inAllLanguages = (text: string): LocalizedText => ({ fi: text, sv: text, en: text })

/** A small city: a city, a division under it, two units under that. */
export const bodies = [
  { id: 'city', name: inAllLanguages('City'), kind: 'city' },
  { id: 'division', name: inAllLanguages('Division'), kind: 'division', parent: 'city' },
  { id: 'library', name: inAllLanguages('Library'), kind: 'unit', parent: 'division' },
  { id: 'museum', name: inAllLanguages('Museum'), kind: 'unit', parent: 'division' },
]

export interface SmallCity {
  units: Record<'city' | 'division' | 'library' | 'museum', Id<'unit'>>
  /** One person for each role; worker, reporter and partner at the library. */
  as: Record<Role, PersonActor>
}

const atLibrary: readonly Role[] = ['worker', 'reporter', 'partner']

/** Fills a test's database with the small city, its units and one person for each role. */
export async function makeSmallCity(database: Database, name = 'smallville'): Promise<SmallCity> {
  return database.withActor(systemActor('demo'), async (scope) => {
    const db = scope.db<OrganisationTables>()
    await syncUnits(scope, name, bodies)
    const found = await db.selectFrom('unit').select(['slug', 'id']).where('city', '=', name).execute()
    const units = Object.fromEntries(found.map(({ slug, id }) => [slug, id])) as SmallCity['units']
    const as = {} as SmallCity['as']
    for (const role of roles) {
      const id = newId<'person'>()
      const unit = atLibrary.includes(role) ? units.library : null
      await db.insertInto('person').values({ id, name: `The ${role}`, email: `${role}@${name}.example`, language: 'en' }).execute()
      await db.insertInto('role_assignment').values({ id: newId(), person: id, role, unit, since: new Date(0) }).execute()
      as[role] = { kind: 'person', id, roles: [{ role, unit }], via: 'session' }
    }
    return { units, as }
  })
}
