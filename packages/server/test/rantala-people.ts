import { sql } from 'kysely'
import type { PersonActor } from '../src/platform/access/actor.ts'
import { systemActor } from '../src/platform/access/actor.ts'
import type { Role } from '../src/platform/access/roles.ts'
import type { Database } from '../src/platform/database/database.ts'
import { newId, type Id } from '../src/platform/ids/id.ts'
import { syncUnits } from '../src/modules/organisation/index.ts'
import type { OrganisationTables } from '../src/modules/organisation/tables.ts'
import { createProgrammeLoading } from '../src/modules/programme/index.ts'
import { inventedProgramme } from './invented-programme.ts'

export interface Rantala {
  programme: string
  /** Somebody with this role at the unit of this body; without a unit, for the whole city. */
  person(role: Role, unit?: string): Promise<PersonActor>
  /** The id of a measure by its number, of a body by its slug. */
  measure(number: string): Promise<string>
  body(slug: string): Promise<string>
}

/** The invented city with its programme and units, and people as a test needs them. */
export async function rantala(database: Database): Promise<Rantala> {
  const onBodies = async (...given: Parameters<typeof syncUnits>) => { await syncUnits(...given) }
  const document = inventedProgramme()
  await createProgrammeLoading({ database, onBodies }).load(systemActor('test'), document)
  const one = (query: ReturnType<typeof sql<{ id: string }>>) =>
    database.withActor(systemActor('demo'), async (scope) => (await query.execute(scope.db())).rows[0]!.id)
  return {
    programme: document.id,
    async person(role, slug) {
      const unit = slug === undefined ? null : await one(sql`select id from unit where slug = ${slug}`) as Id<'unit'>
      const id = newId<'person'>()
      await database.withActor(systemActor('demo'), async (scope) => {
        const db = scope.db<OrganisationTables>()
        await db.insertInto('person').values({ id, name: `The ${role} ${slug ?? ''}`, email: `${id}@rantala.invalid`, language: 'fi' }).execute()
        await db.insertInto('role_assignment').values({ id: newId(), person: id, role, unit, since: new Date(0) }).execute()
      })
      return { kind: 'person', id, roles: [{ role, unit }], via: 'session' }
    },
    measure: (number) => one(sql`select id from measure where programme = ${document.id} and key = ${number}`),
    body: (slug) => one(sql`select id from programme_body where programme = ${document.id} and key = ${slug}`),
  }
}
