import { sql } from 'kysely'
import type { PersonActor } from '../src/platform/access/actor.ts'
import { publicActor, systemActor, type Actor } from '../src/platform/access/actor.ts'
import type { Role } from '../src/platform/access/roles.ts'
import type { Clock } from '../src/platform/clock/clock.ts'
import { newId, type Id } from '../src/platform/ids/id.ts'
import { createProgrammeLoading, createRunning, createSnapshots, type RunningServices } from '../src/modules/programme/index.ts'
import { syncUnits } from '../src/modules/organisation/index.ts'
import type { ProgrammeDocument } from '../src/modules/programme/format/document.ts'
import type { OrganisationTables } from '../src/modules/organisation/tables.ts'
import { testDatabase, type TestDatabase } from './database.ts'
import { inventedProgramme } from './invented-programme.ts'

/** Whom a role × action table tries, and at which body of the invented programme each holds the role. */
const held = {
  coordinator: ['coordinator', null],
  lead: ['coordinator', 'employment'],
  'second lead': ['coordinator', 'employment'],
  'lead elsewhere': ['coordinator', 'schools'],
  reporter: ['reporter', 'employment'],
  'reporter above': ['reporter', 'council'],
  'reporter elsewhere': ['reporter', 'schools'],
  reviewer: ['reviewer', 'council'],
  auditor: ['auditor', null],
  administrator: ['administrator', null],
  worker: ['worker', 'employment'],
  resident: ['resident', null],
} as const satisfies Record<string, [Role, string | null]>

export type Who = keyof typeof held
export const people = Object.keys(held) as Who[]

export interface RunningCity {
  database: TestDatabase
  running: RunningServices
  programme: string
  as: Record<Who, PersonActor>
  /** Everybody, with the public and a task of Koto's own. */
  everybody: [string, Actor][]
  close(): Promise<void>
}

/** The invented city with its programme loaded, its units, and one person for each way to work with it. `changed` may change the document first. */
export async function runningCity({ changed, ...options }: { clock?: Clock; changed?: (document: ProgrammeDocument) => void } = {}): Promise<RunningCity> {
  const database = await testDatabase(options)
  const document = inventedProgramme()
  changed?.(document)
  const onBodies = async (...given: Parameters<typeof syncUnits>) => { await syncUnits(...given) }
  await createProgrammeLoading({ database, onBodies }).load(systemActor('test'), document)
  const as = await database.withActor(systemActor('demo'), async (scope) => {
    const db = scope.db<OrganisationTables>()
    const units = new Map((await sql<{ slug: string; id: Id<'unit'> }>`select slug, id from unit`.execute(db)).rows.map(({ slug, id }) => [slug, id]))
    const all = {} as Record<Who, PersonActor>
    for (const [who, [role, at]] of Object.entries(held) as [Who, [Role, string | null]][]) {
      const id = newId<'person'>()
      const unit = at === null ? null : units.get(at)!
      await db.insertInto('person').values({ id, name: `The ${who}`, email: `${who.replaceAll(' ', '-')}@rantala.example`, language: 'fi' }).execute()
      await db.insertInto('role_assignment').values({ id: newId(), person: id, role, unit, since: new Date(0) }).execute()
      all[who] = { kind: 'person', id, roles: [{ role, unit }], via: 'session' }
    }
    return all
  })
  return {
    database,
    running: createRunning({ database, snapshots: createSnapshots(), publicUrl: () => 'https://koto.rantala.example' }),
    programme: document.id,
    as,
    everybody: [...Object.entries(as), ['public', publicActor], ['task', systemActor('other')]],
    close: () => database.close(),
  }
}
