import { sql } from 'kysely'
import type { PersonActor } from '../src/platform/access/actor.ts'
import { systemActor } from '../src/platform/access/actor.ts'
import type { Role } from '../src/platform/access/roles.ts'
import { newId, type Id } from '../src/platform/ids/id.ts'
import { syncUnits } from '../src/modules/organisation/index.ts'
import { createProgrammeLoading } from '../src/modules/programme/index.ts'
import type { TestDatabase } from './database.ts'
import { inventedProgramme } from './invented-programme.ts'

/** The invented programme with people at its units: what running it needs. */
export interface RunningCity {
  programme: string
  coordinator: PersonActor
  /** Item ids by key. */
  bodies: Map<string, string>
  measures: Map<string, string>
  units: Map<string, Id<'unit'>>
  /** Somebody new with a role at a body's unit, or for the whole city. */
  person(role: Role, at: string | null, about?: { email?: string | null; language?: string }): Promise<PersonActor>
  /** Opens a round in which every body answers for its measures. */
  openRound(deadline: string): Promise<string>
}

export async function runningCity(database: TestDatabase, change: (document: ReturnType<typeof inventedProgramme>) => void = () => {}): Promise<RunningCity> {
  const document = inventedProgramme()
  change(document)
  const onBodies = async (...given: Parameters<typeof syncUnits>) => { await syncUnits(...given) }
  await createProgrammeLoading({ database, onBodies }).load(systemActor('test'), document)
  const keys = async (table: string, key: string) => database.withActor(systemActor('test'), async (scope) => {
    const { rows } = await sql<{ key: string; id: string }>`select ${sql.ref(key)} as key, id from ${sql.table(table)}`.execute(scope.db())
    return new Map(rows.map((row) => [row.key, row.id]))
  })
  const units = await keys('unit', 'slug') as Map<string, Id<'unit'>>
  let count = 0
  const person: RunningCity['person'] = (role, at, { language = 'fi', ...about } = {}) => database.withActor(systemActor('demo'), async (scope) => {
    const id = newId<'person'>()
    const unit = at === null ? null : units.get(at)!
    const email = about.email === undefined ? `person-${++count}@rantala.example` : about.email
    await sql`insert into person (id, name, email, language) values (${id}, ${`Person ${count}`}, ${email}, ${language})`.execute(scope.db())
    await sql`insert into role_assignment (id, person, role, unit, since) values (${newId()}, ${id}, ${role}, ${unit}, ${new Date(0)})`.execute(scope.db())
    return { kind: 'person', id, roles: [{ role, unit }], via: 'session' }
  })
  const coordinator = await person('coordinator', null)
  let rounds = 0
  const openRound: RunningCity['openRound'] = (deadline) => database.withActor(coordinator, async (scope) => {
    const id = newId()
    await sql`insert into reporting_round (id, programme, number, title, starts, ends, deadline, state, version, opened_at, opened_by)
      values (${id}, ${document.id}, ${++rounds}, '{"fi":"Vuosi 2027","sv":"År 2027","en":"Year 2027"}', '2027-01-01', '2027-12-31', ${deadline}, 'open', 1, now(), ${coordinator.id})`.execute(scope.db())
    const { rows } = await sql<{ measure: string; body: string; role: string }>`select measure, body, role from measure_body order by measure, body`.execute(scope.db())
    for (const { measure, body, role } of rows) {
      await sql`insert into round_answer (id, round, measure, body, role, state, version) values (${newId()}, ${id}, ${measure}, ${body}, ${role}, 'open', 1)`.execute(scope.db())
    }
    return id
  })
  return { programme: document.id, coordinator, units, bodies: await keys('programme_body', 'key'), measures: await keys('measure', 'key'), person, openRound }
}
