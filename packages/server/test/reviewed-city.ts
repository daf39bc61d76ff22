import { sql } from 'kysely'
import { createRunning, createProgrammeLoading, createSnapshots, type RunningServices } from '../src/modules/programme/index.ts'
import { syncUnits } from '../src/modules/organisation/index.ts'
import { systemActor, type PersonActor } from '../src/platform/access/actor.ts'
import type { Role } from '../src/platform/access/roles.ts'
import type { Clock } from '../src/platform/clock/clock.ts'
import { newId, type Id } from '../src/platform/ids/id.ts'
import { testDatabase, type TestDatabase } from './database.ts'
import { inventedProgramme } from './invented-programme.ts'

/** Whoever takes part in the reviews of the invented programme, by what she is there. `council` is its review body. */
const people = {
  coordinator: ['coordinator', null], lead: ['coordinator', 'schools'], reporter: ['reporter', 'youth'],
  'other reporter': ['reporter', 'employment'], reviewer: ['reviewer', 'council'], 'other reviewer': ['reviewer', 'schools'],
  auditor: ['auditor', null], worker: ['worker', 'youth'], administrator: ['administrator', null], partner: ['partner', 'youth'],
} as const satisfies Record<string, readonly [Role, string | null]>
export type Who = keyof typeof people
export const everybody = Object.keys(people) as Who[]

export interface ReviewedCity {
  database: TestDatabase
  running: RunningServices
  programme: string
  as: Record<Who, PersonActor>
  /** Freezes an empty report, and gives its number. */
  freeze(number: number): Promise<number>
}

/** A city whose programme is loaded, with people of every role, before its first meeting. */
export async function reviewedCity(options: { clock?: Clock } = {}): Promise<ReviewedCity> {
  const database = await testDatabase(options)
  const loading = createProgrammeLoading({ database, onBodies: async (scope, city, bodies) => { await syncUnits(scope, city, bodies) } })
  const { id: programme } = inventedProgramme()
  await loading.load(systemActor('test'), inventedProgramme())
  const as = await database.withActor(systemActor('demo'), async (scope) => {
    const { rows: units } = await sql<{ id: Id<'unit'>; slug: string }>`select id, slug from unit`.execute(scope.db())
    const made = {} as Record<Who, PersonActor>
    for (const [who, [role, slug]] of Object.entries(people)) {
      const id = newId<'person'>()
      const unit = slug === null ? null : units.find((one) => one.slug === slug)!.id
      await sql`insert into person (id, name, email, language) values (${id}, ${`The ${who}`}, ${`${who.replace(' ', '-')}@rantala.example`}, 'en')`.execute(scope.db())
      await sql`insert into role_assignment (id, person, role, unit, since) values (${newId()}, ${id}, ${role}, ${unit}, ${new Date(0)})`.execute(scope.db())
      made[who as Who] = { kind: 'person', id, roles: [{ role, unit }], via: 'session' }
    }
    return made
  })
  const running = createRunning({ database, snapshots: createSnapshots(), publicUrl: () => 'https://rantala.example' })
  return {
    database, running, programme, as,
    async freeze(number) {
      const title = JSON.stringify({ fi: `Raportti ${number}`, sv: `Rapport ${number}`, en: `Report ${number}` })
      await database.withActor(as.coordinator, (scope) => sql`
        insert into frozen_report (id, programme, number, title, starts, ends, format, content, sha256, frozen_at, frozen_by)
        values (${newId()}, ${programme}, ${number}, ${title}, '2027-01-01', '2027-12-31', 1, '{}', sha256(''), now(), ${as.coordinator.id})`.execute(scope.db()))
      return number
    },
  }
}
