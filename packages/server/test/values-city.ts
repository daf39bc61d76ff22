import { sql } from 'kysely'
import { syncUnits } from '../src/modules/organisation/index.ts'
import { createProgrammeLoading, createSnapshots, type ProgrammeDocument } from '../src/modules/programme/index.ts'
import { createValues } from '../src/modules/programme/values/service.ts'
import type { ValueInput } from '../src/modules/programme/values/contract.ts'
import type { PersonActor } from '../src/platform/access/actor.ts'
import { systemActor } from '../src/platform/access/actor.ts'
import type { Role } from '../src/platform/access/roles.ts'
import { newId, type Id } from '../src/platform/ids/id.ts'
import { testDatabase } from './database.ts'
import { indicator, inventedProgramme } from './invented-programme.ts'

/** The people who try: at which unit each holds which role. */
const people = {
  coordinator: ['coordinator', null], lead: ['coordinator', 'employment'], reporter: ['reporter', 'employment'], contributor: ['reporter', 'youth'],
  elsewhere: ['reporter', 'city-library'], reviewer: ['reviewer', 'council'], auditor: ['auditor', null], worker: ['worker', 'employment'],
} as const satisfies Record<string, [Role, string | null]>
export type Person = keyof typeof people

/** The invented city some way into its programme, with people at its units and an indicator that is broken down. */
export async function valuesCity() {
  let now = new Date('2029-03-01T10:00:00Z')
  const database = await testDatabase({ clock: { now: () => now } })
  const loading = createProgrammeLoading({ database, onBodies: async (...given) => { await syncUnits(...given) } })
  const document = () => withBreakdown(inventedProgramme())
  const load = async (changed: ProgrammeDocument, reason?: string) => { await loading.load(systemActor('test'), changed, reason === undefined ? {} : { reason }) }
  await load(document())
  const as = {} as Record<Person, PersonActor>
  await database.withActor(systemActor('demo'), async (scope) => {
    for (const [name, [role, slug]] of Object.entries(people)) {
      const id = newId<'person'>()
      const found = slug === null ? [] : (await sql<{ id: Id<'unit'> }>`select id from unit where slug = ${slug}`.execute(scope.db())).rows
      as[name as Person] = { kind: 'person', id, roles: [{ role, unit: found[0]?.id ?? null }], via: 'session' }
      await sql`insert into person (id, name, email, language) values (${id}, ${`The ${name}`}, ${`${name}@rantala.example`}, 'en')`.execute(scope.db())
      await sql`insert into role_assignment (id, person, role, unit, since) values (${newId()}, ${id}, ${role}, ${found[0]?.id ?? null}, now() - interval '1 day')`.execute(scope.db())
    }
  })
  const values = createValues({ database, snapshots: createSnapshots(), publicUrl: () => 'https://koto.rantala.fi' })
  return { database, values, as, document, load, at: (day: string) => { now = new Date(`${day}T10:00:00Z`) } }
}

function withBreakdown(document: ProgrammeDocument): ProgrammeDocument {
  document.bodies.push({ id: 'city-library', name: document.bodies[3]!.name, kind: 'unit', parent: 'council' })
  const [first] = document.themes[0]!.sets[0]!.measures
  first!.indicators.push(indicator('1.1-people', {
    unit: 'persons', definition: { distinct: 'assessment-made' }, breakdowns: ['gender', 'mother-tongue'],
    target: { comparator: 'at-least', value: 100, each: 'year' },
  }))
  return document
}

/** A value as the form sends it. */
export function valueOf(period: string, value: ValueInput['value'], more: Partial<ValueInput> = {}): ValueInput {
  return { kind: 'value', period, breakdown: {}, value, source: 'Register', note: '', language: 'en', confirmed: false, ...more }
}
