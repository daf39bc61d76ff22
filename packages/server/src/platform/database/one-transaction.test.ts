import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { publicActor, systemActor } from '../access/actor.ts'
import { systemClock } from '../clock/clock.ts'
import type { Scope } from './scope.ts'
import { inOneTransaction } from './one-transaction.ts'

let database: TestDatabase
beforeAll(async () => { database = await testDatabase() })
afterAll(() => database.close())

const kind = async (scope: Scope) => (await sql<{ kind: string }>`select actor_kind() as kind`.execute(scope.db())).rows[0]!.kind
const add = (scope: Scope) => sql`insert into audit_entry (id, at, actor_kind, action, subject_kind, subject_id)
  values (gen_random_uuid(), now(), 'system', 'test.one-transaction', 'thing', '1')`.execute(scope.db())
const count = () => database.withActor(systemActor('test'), async (scope) =>
  (await sql<{ count: number }>`select count(*) as count from audit_entry`.execute(scope.db())).rows[0]!.count)

test('each actor is told to PostgreSQL in turn, even when they are asked at once', async () => {
  const kinds = await inOneTransaction({ url: database.appUrl, clock: systemClock }, (one) =>
    Promise.all([one.withActor(publicActor, kind), one.withActor(systemActor('test'), kind), one.withActor(publicActor, kind)]))
  expect(kinds).toEqual(['public', 'system', 'public'])
})

test('what one did is lost when a later one fails', async () => {
  const before = await count()
  await expect(inOneTransaction({ url: database.appUrl, clock: systemClock }, async (one) => {
    await one.withActor(systemActor('test'), add)
    await one.withActor(systemActor('test'), async () => { throw new Error('no further') })
  })).rejects.toThrow('no further')
  expect(await count()).toBe(before)
})

test('what all did is kept together', async () => {
  const before = await count()
  await inOneTransaction({ url: database.appUrl, clock: systemClock }, async (one) => {
    await one.withActor(systemActor('test'), add)
    await one.withActor(systemActor('test'), add)
  })
  expect(await count()).toBe(before + 2)
})
