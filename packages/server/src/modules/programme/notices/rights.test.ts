import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { runningCity, type RunningCity } from '../../../../test/running-city.ts'
import { publicActor, systemActor, type Actor, type PersonActor } from '../../../platform/access/actor.ts'
import { newId } from '../../../platform/ids/id.ts'

/** The database's own rules for notices and choices, whatever the app asks. */
let database: TestDatabase
let city: RunningCity
let owner: PersonActor
let chosenFor: string
const others = {} as Record<string, Actor>
beforeAll(async () => {
  database = await testDatabase()
  city = await runningCity(database)
  owner = await city.person('reporter', 'employment')
  chosenFor = (await city.person('reporter', 'schools')).id
  Object.assign(others, {
    colleague: await city.person('reporter', 'employment'), lead: await city.person('coordinator', 'employment'), coordinator: city.coordinator,
    reviewer: await city.person('reviewer', 'council'), auditor: await city.person('auditor', null), administrator: await city.person('administrator', null),
    worker: await city.person('worker', 'employment'), public: publicActor, 'another task': systemActor('demo'),
  })
  await database.withActor(systemActor('notices'), (scope) => add(owner.id).execute(scope.db()))
  await database.withActor(owner, (scope) => choose(owner.id).execute(scope.db()))
})
afterAll(() => database.close())

const add = (person: string) => sql`insert into notice (id, person, programme, kind, subject, step, due, day, about, at)
  values (${newId()}, ${person}, ${city.programme}, 'answer', ${newId()}, 'soon-7', '2027-12-31', '2027-12-24', '{}', now())`
const choose = (person: string) => sql`insert into notice_choice (person, mail, changed_at) values (${person}, 'daily', now())`
const rows = (actor: Actor, statement: ReturnType<typeof sql>) =>
  database.withActor(actor, async (scope) => {
    const { rows, numAffectedRows } = await statement.execute(scope.db())
    return numAffectedRows === undefined ? rows.length : Number(numAffectedRows)
  })

describe.each(['colleague', 'lead', 'coordinator', 'reviewer', 'auditor', 'administrator', 'worker', 'public', 'another task'])('the %s', (who) => {
  test('neither reads nor changes, makes or forgets somebody’s notices', async () => {
    expect(await rows(others[who]!, sql`select from notice`)).toBe(0)
    expect(await rows(others[who]!, sql`update notice set settled_at = now()`)).toBe(0)
    expect(await rows(others[who]!, sql`delete from notice`)).toBe(0)
    await expect(rows(others[who]!, add(owner.id))).rejects.toThrow(/row-level security/)
  })

  test('neither reads nor changes somebody’s choice, nor chooses for her', async () => {
    expect(await rows(others[who]!, sql`select from notice_choice`)).toBe(0)
    expect(await rows(others[who]!, sql`update notice_choice set mail = 'none'`)).toBe(0)
    await expect(rows(others[who]!, choose(chosenFor))).rejects.toThrow(/row-level security/)
  })
})

test('the person herself reads her notices, and makes, changes and forgets none', async () => {
  expect(await rows(owner, sql`select from notice`)).toBe(1)
  expect(await rows(owner, sql`update notice set mailed_at = now()`)).toBe(0)
  expect(await rows(owner, sql`delete from notice`)).toBe(0)
  await expect(rows(owner, add(owner.id))).rejects.toThrow(/row-level security/)
})

test('the person herself chooses', async () => {
  expect(await rows(owner, sql`update notice_choice set mail = 'weekly'`)).toBe(1)
  expect(await rows(owner, sql`select from notice_choice`)).toBe(1)
})

test('the task of notices reads and settles all, but chooses for nobody', async () => {
  const task = systemActor('notices')
  expect(await rows(task, sql`select from notice`)).toBe(1)
  expect(await rows(task, sql`update notice set settled_at = now()`)).toBe(1)
  await expect(rows(task, choose(city.coordinator.id))).rejects.toThrow(/row-level security/)
})

test('what a notice says is never changed', async () => {
  await expect(rows(systemActor('notices'), sql`update notice set about = '{}'`)).rejects.toThrow(/permission denied/)
})
