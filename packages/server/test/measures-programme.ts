import { syncUnits } from '../src/modules/organisation/index.ts'
import type { OrganisationTables } from '../src/modules/organisation/tables.ts'
import { createProgrammeLoading } from '../src/modules/programme/index.ts'
import type { ProgrammeDocument } from '../src/modules/programme/format/document.ts'
import { systemActor, type PersonActor } from '../src/platform/access/actor.ts'
import type { Role } from '../src/platform/access/roles.ts'
import type { Clock } from '../src/platform/clock/clock.ts'
import { newId } from '../src/platform/ids/id.ts'
import { testDatabase, type TestDatabase } from './database.ts'
import { inventedProgramme } from './invented-programme.ts'

/** Whoever takes part when the invented programme runs: her role, and the unit where she holds it (null: the whole city). */
export const cast = {
  coordinator: { role: 'coordinator', unit: null },
  lead: { role: 'coordinator', unit: 'employment' },
  otherLead: { role: 'coordinator', unit: 'schools' },
  reporter: { role: 'reporter', unit: 'employment' },
  reviewer: { role: 'reviewer', unit: 'council' },
  auditor: { role: 'auditor', unit: null },
  worker: { role: 'worker', unit: 'employment' },
  resident: { role: 'resident', unit: null },
  administrator: { role: 'administrator', unit: null },
} as const satisfies Record<string, { role: Role; unit: string | null }>

export type Part = keyof typeof cast

export interface RunningProgramme {
  database: TestDatabase
  programme: string
  as: Record<Part, PersonActor>
  /** Item ids by measure number, and by a body's slug. */
  measure: Record<string, string>
  body: Record<string, string>
}

/** A database with the invented programme loaded and one person for each part. */
export async function runningProgramme(clock: Clock, document: ProgrammeDocument = inventedProgramme()): Promise<RunningProgramme> {
  const database = await testDatabase({ clock })
  const loading = createProgrammeLoading({ database, onBodies: async (scope, city, bodies) => { await syncUnits(scope, city, bodies) } })
  await loading.load(systemActor('test'), document)
  return database.withActor(systemActor('demo'), async (scope) => {
    const db = scope.db<OrganisationTables & { measure: { id: string; key: string }; programme_body: { id: string; key: string } }>()
    const units = new Map((await db.selectFrom('unit').select(['slug', 'id']).execute()).map(({ slug, id }) => [slug, id]))
    const as = {} as RunningProgramme['as']
    for (const [name, part] of Object.entries(cast) as [Part, (typeof cast)[Part]][]) {
      const id = newId<'person'>()
      const unit = part.unit === null ? null : units.get(part.unit)!
      await db.insertInto('person').values({ id, name: `The ${name}`, email: `${name.toLowerCase()}@rantala.example`, language: 'en' }).execute()
      await db.insertInto('role_assignment').values({ id: newId(), person: id, role: part.role, unit, since: new Date(0) }).execute()
      as[name] = { kind: 'person', id, roles: [{ role: part.role, unit }], via: 'session' }
    }
    const keyed = (rows: { id: string; key: string }[]) => Object.fromEntries(rows.map(({ id, key }) => [key, id]))
    return {
      database, programme: document.id, as,
      measure: keyed(await db.selectFrom('measure').select(['id', 'key']).execute()),
      body: keyed(await db.selectFrom('programme_body').select(['id', 'key']).execute()),
    }
  })
}
