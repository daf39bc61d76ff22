import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { inventedProgramme } from '../../../../test/invented-programme.ts'
import { publicActor, systemActor, type Actor, type RoleAt } from '../../../platform/access/actor.ts'
import { newId, type Id } from '../../../platform/ids/id.ts'
import { syncUnits } from '../../organisation/index.ts'
import { createProgrammeLoading } from '../programme-loading.ts'
import { publicChangeStamp, tellPublicChange } from './public-change.ts'

/** The functions that row-level security asks, tried for actors at each place of the tree of units. */
let database: TestDatabase
const units = new Map<string, Id<'unit'>>()
let body: string
beforeAll(async () => {
  database = await testDatabase()
  const document = inventedProgramme()
  document.bodies.push({ id: 'jobs', name: document.bodies[1]!.name, kind: 'unit', parent: 'employment' })
  const onBodies = async (...given: Parameters<typeof syncUnits>) => { await syncUnits(...given) }
  await createProgrammeLoading({ database, onBodies }).load(systemActor('test'), document)
  await database.withActor(systemActor('test'), async (scope) => {
    const found = await sql<{ slug: string; id: Id<'unit'> }>`select slug, id from unit`.execute(scope.db())
    for (const { slug, id } of found.rows) units.set(slug, id)
    body = (await sql<{ id: string }>`select id from programme_body where key = 'employment'`.execute(scope.db())).rows[0]!.id
  })
})
afterAll(() => database.close())

const person = (...roles: RoleAt[]): Actor => ({ kind: 'person', id: newId(), roles, via: 'session' })
const ask = (actor: Actor, what: 'actor_acts_for' | 'actor_leads') =>
  database.withActor(actor, async (scope) => (await sql<{ yes: boolean }>`select ${sql.raw(what)}(${body}) as yes`.execute(scope.db())).rows[0]!.yes)

describe('acting for a body', () => {
  test.each([
    ['a reporter at its unit', 'reporter', 'employment', true],
    ['a reporter at the unit above', 'reporter', 'council', true],
    ['a reporter for the whole city', 'reporter', null, true],
    ['a reporter beside it', 'reporter', 'schools', false],
    ['a reporter below it', 'reporter', 'jobs', false],
    ['a worker at its unit', 'worker', 'employment', false],
    ['a reviewer at its unit', 'reviewer', 'employment', false],
    ['a coordinator at its unit, its lead', 'coordinator', 'employment', true],
    ['a coordinator beside it', 'coordinator', 'schools', false],
  ] as const)('%s: %s at %s', async (_, role, at, expected) => {
    expect(await ask(person({ role, unit: at === null ? null : units.get(at)! }), 'actor_acts_for')).toBe(expected)
  })

  test('a reporter leads nothing, a coordinator at the unit does', async () => {
    expect(await ask(person({ role: 'reporter', unit: units.get('employment')! }), 'actor_leads')).toBe(false)
    expect(await ask(person({ role: 'coordinator', unit: units.get('employment')! }), 'actor_leads')).toBe(true)
  })

  test('the public, a task of Koto’s, and somebody without a role do not', async () => {
    for (const actor of [publicActor, systemActor('demo'), person()]) expect(await ask(actor, 'actor_acts_for')).toBe(false)
  })
})

describe('what has changed in public', () => {
  const change = () => ({ programme: 'rantala-2030', kind: 'state' as const, subject: newId(), told: { to: 'done' } })
  test('changes the stamp by which pages are kept', async () => {
    const before = await database.withActor(publicActor, publicChangeStamp)
    await database.withActor(person({ role: 'coordinator', unit: null }), (scope) => tellPublicChange(scope, change()))
    expect(await database.withActor(publicActor, publicChangeStamp)).not.toBe(before)
  })

  test('is added to, and neither changed nor emptied, nor told by the public', async () => {
    const coordinator = person({ role: 'coordinator', unit: null })
    for (const attempt of [sql`update public_change set told = '{}'`, sql`delete from public_change`, sql`truncate public_change`]) {
      await expect(database.withActor(coordinator, (scope) => attempt.execute(scope.db()))).rejects.toThrow(/permission denied|append-only/)
    }
    await expect(database.withActor(publicActor, (scope) => tellPublicChange(scope, change()))).rejects.toThrow(/row-level security/)
  })
})
