import { sql } from 'kysely'
import { syncUnits } from '../src/modules/organisation/index.ts'
import type { OrganisationTables } from '../src/modules/organisation/tables.ts'
import { createProgrammeLoading, createRunning, createSnapshots, type RunningServices } from '../src/modules/programme/index.ts'
import type { PersonActor } from '../src/platform/access/actor.ts'
import { systemActor } from '../src/platform/access/actor.ts'
import type { Role } from '../src/platform/access/roles.ts'
import { newId, type Id } from '../src/platform/ids/id.ts'
import { testDatabase, type TestDatabase } from './database.ts'
import { inventedProgramme } from './invented-programme.ts'

export const programme = 'rantala-2030'

/** The invented city with its programme, its people, and a clock that a test may move. */
export interface RoundPlace {
  database: TestDatabase
  running: RunningServices
  units: Map<string, Id<'unit'>>
  clock: { now(): Date; at(moment: string): void }
  /** Somebody of this test's own, with a role at a unit; `null` for the whole city. */
  person(role: Role, at: string | null, name?: string): Promise<PersonActor>
}

export async function roundPlace(): Promise<RoundPlace> {
  let moment = new Date('2028-01-10T10:00:00Z')
  const clock = { now: () => moment, at: (text: string) => { moment = new Date(text) } }
  const database = await testDatabase({ clock })
  const onBodies = async (...given: Parameters<typeof syncUnits>) => { await syncUnits(...given) }
  await createProgrammeLoading({ database, onBodies }).load(systemActor('test'), inventedProgramme())
  const found = await database.withActor(systemActor('test'), (scope) => sql<{ slug: string; id: Id<'unit'> }>`select slug, id from unit`.execute(scope.db()))
  const units = new Map(found.rows.map(({ slug, id }) => [slug, id]))
  return {
    database, units, clock,
    running: createRunning({ database, snapshots: createSnapshots(), publicUrl: () => 'https://koto.rantala.fi' }),
    person: (role, at, name = `The ${role}`) => database.withActor(systemActor('demo'), async (scope) => {
      const id = newId<'person'>()
      const unit = at === null ? null : units.get(at)!
      const db = scope.db<OrganisationTables>()
      await db.insertInto('person').values({ id, name, email: `${id}@rantala.example`, language: 'fi' }).execute()
      await db.insertInto('role_assignment').values({ id: newId(), person: id, role, unit, since: new Date(0) }).execute()
      return { kind: 'person', id, roles: [{ role, unit }], via: 'session' }
    }),
  }
}
