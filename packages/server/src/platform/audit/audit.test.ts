import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { publicActor, systemActor } from '../access/actor.ts'
import { newId } from '../ids/id.ts'
import { audit } from './audit.ts'
import type { AuditTables } from './tables.ts'

let database: TestDatabase
beforeAll(async () => { database = await testDatabase() })
afterAll(() => database.close())

const change = { action: 'test.tried', subject: { kind: 'thing', id: '1' }, before: { a: 1 }, after: { a: 2 } }

test('a change and its audit entry are kept or lost together', async () => {
  await expect(database.withActor(systemActor('test'), async (scope) => {
    await audit(scope, change)
    throw new Error('the change failed')
  })).rejects.toThrow('the change failed')
  const kept = await database.withActor(systemActor('test'), (scope) => scope.db<AuditTables>().selectFrom('audit_entry').selectAll().execute())
  expect(kept).toEqual([])
})

test('the audit can be added to, and neither changed nor emptied, by the app or by the owner', async () => {
  await database.withActor(systemActor('test'), (scope) => audit(scope, change))
  for (const attempt of [sql`update audit_entry set action = 'other'`, sql`delete from audit_entry`, sql`truncate audit_entry`]) {
    await expect(database.withActor(systemActor('test'), (scope) => attempt.execute(scope.db()))).rejects.toThrow(/permission denied|append-only/)
  }
})

test('the audit is read by the auditor, and by nobody who has not signed in', async () => {
  await database.withActor(systemActor('test'), (scope) => audit(scope, change))
  const read = (scope: Parameters<typeof audit>[0]) => scope.db<AuditTables>().selectFrom('audit_entry').selectAll().execute()
  const auditor = { kind: 'person', id: newId<'person'>(), roles: [{ role: 'auditor', unit: null }], via: 'session' } as const
  expect(await database.withActor(publicActor, read)).toEqual([])
  const seen = await database.withActor({ ...auditor, roles: [...auditor.roles] }, read)
  expect(seen[0]).toMatchObject({ action: 'test.tried', before: { a: 1 }, after: { a: 2 } })
})
