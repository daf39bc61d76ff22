import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { inventedProgramme, said } from '../../../../test/invented-programme.ts'
import { makeSmallCity, type SmallCity } from '../../../../test/people.ts'
import { publicActor, systemActor, type Actor } from '../../../platform/access/actor.ts'
import { roles } from '../../../platform/access/roles.ts'
import { newId } from '../../../platform/ids/id.ts'
import { createPrinter } from '../../../platform/pdf/printer.ts'
import { createProgrammeLoading, createSnapshots } from '../index.ts'
import type { ReportService } from './contract.ts'
import { createReports } from './service.ts'

let database: TestDatabase
let people: SmallCity['as']
let leads: Actor
let reports: ReportService
const programme = 'rantala-2030'
const year = { title: said('Vuosiraportti'), starts: '2027-01-01', ends: '2027-12-31' }
const readers = new Set<string>(['coordinator', 'reporter', 'reviewer', 'auditor', 'lead'])

beforeAll(async () => {
  database = await testDatabase()
  const city = await makeSmallCity(database)
  people = city.as
  leads = { ...people.coordinator, roles: [{ role: 'coordinator', unit: city.units.library }] }
  await createProgrammeLoading({ database }).load(systemActor('test'), inventedProgramme())
  const printer = createPrinter({ render: async () => { throw new Error('never asked') } })
  reports = createReports({ database, snapshots: createSnapshots(), publicUrl: () => 'http://localhost:3000', printer })
  await reports.freeze(people.coordinator, programme, year)
})
afterAll(() => database.close())

const who = [...roles, 'lead', 'public'] as const
const actorOf = (role: (typeof who)[number]): Actor => (role === 'public' ? publicActor : role === 'lead' ? leads : people[role])

const found = (work: Promise<unknown>) => work.then(() => true, (error: { code?: string }) => (error.code === 'not-found' ? false : Promise.reject(error)))
const did = (actor: Actor, statement: ReturnType<typeof sql>) =>
  database.withActor(actor, async (scope) => (await statement.execute(scope.db())).rows.length > 0).catch(() => false)

describe.each(who)('%s', (role) => {
  test('freezes, publishes and reads as the policy says', async () => {
    const actor = actorOf(role)
    expect(await found(reports.suggestion(actor, programme))).toBe(role === 'coordinator')
    expect(await found(reports.freeze(actor, programme, year))).toBe(role === 'coordinator')
    expect(await found(reports.read(actor, programme, '1'))).toBe(readers.has(role))
    expect(await found(reports.compare(actor, programme, '1', '1'))).toBe(readers.has(role))
    expect((await reports.list(actor, programme)).abilities).toEqual({ freeze: role === 'coordinator' })
  })

  test('is held to the same by PostgreSQL', async () => {
    const actor = actorOf(role)
    const by = actor.kind === 'person' ? actor.id : newId()
    const tried = (statement: ReturnType<typeof sql>) => did(actor, statement)
    const text = JSON.stringify(said('x'))
    expect(await tried(sql`select id from frozen_report`)).toBe(readers.has(role))
    const add = (person: string) => tried(sql`
      insert into frozen_report (id, programme, number, title, starts, ends, format, content, sha256, frozen_at, frozen_by) values
      (${newId()}, ${programme}, ${Math.ceil(Math.random() * 1e8) + 100}, ${text}, '2027-01-01', '2027-12-31', 1, '{}', sha256('{}'), now(), ${person}) returning id`)
    expect(await add(by)).toBe(role === 'coordinator')
    expect(await add(people.auditor.id)).toBe(false)
    expect(await tried(sql`update frozen_report set content = '{}' returning id`)).toBe(false)
    expect(await tried(sql`delete from frozen_report returning id`)).toBe(false)
  })
})

test('only the coordinator of the whole city publishes, in the app and in PostgreSQL', async () => {
  const publish = sql`update frozen_report set published_at = now() where published_at is null and number = 1 returning id`
  for (const role of who.filter((one) => one !== 'coordinator')) {
    expect([role, await found(reports.publish(actorOf(role), programme, '1')), await did(actorOf(role), publish)]).toEqual([role, false, false])
  }
  expect(await did(people.coordinator, publish)).toBe(true)
  expect(await found(reports.publish(people.coordinator, programme, '1'))).toBe(true)
})

test('a content that does not have its checksum is refused', async () => {
  const add = database.withActor(people.coordinator, (scope) => sql`
    insert into frozen_report (id, programme, number, title, starts, ends, format, content, sha256, frozen_at, frozen_by) values
    (${newId()}, ${programme}, 99, ${JSON.stringify(said('x'))}, '2027-01-01', '2027-12-31', 1, '{"a":1}', sha256('{}'), now(), ${people.coordinator.id})`.execute(scope.db()))
  await expect(add).rejects.toThrow('check constraint')
})
