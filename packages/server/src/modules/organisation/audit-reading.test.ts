import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { makeSmallCity, type SmallCity } from '../../../test/people.ts'
import { fieldsOf } from '../../../test/problems.ts'
import { systemActor } from '../../platform/access/actor.ts'
import { audit } from '../../platform/audit/audit.ts'
import type { Clock } from '../../platform/clock/clock.ts'
import { createAuditReading } from './audit-reading.ts'
import type { AuditFilter, AuditReading } from './contract.ts'

let now = new Date('2026-11-24T12:00:00Z')
const clock: Clock = { now: () => now }
let database: TestDatabase
let city: SmallCity
let reading: AuditReading
beforeAll(async () => {
  database = await testDatabase({ clock })
  city = await makeSmallCity(database)
  reading = createAuditReading({ database })
  await database.withActor(systemActor('test'), async (scope) => {
    // Sixty at one and the same moment: only the id tells them apart.
    for (let number = 0; number < 60; number += 1) {
      await audit(scope, { action: 'test.counted', subject: { kind: 'thing', id: String(number) } })
    }
  })
  now = new Date('2026-11-24T21:59:00Z')
  const { worker, administrator } = city.as
  const evening = { before: { a: 1 }, after: { a: 2 }, reason: 'why' }
  await database.withActor(worker, (scope) =>
    audit(scope, { action: 'test.evening', subject: { kind: 'person', id: administrator.id }, ...evening }))
  now = new Date('2026-11-24T22:01:00Z')
  await database.withActor(worker, (scope) =>
    audit(scope, { action: 'test.midnight', subject: { kind: 'unit', id: city.units.library } }))
})
afterAll(() => database.close())

const entries = (filter: AuditFilter = {}) => reading.entries(city.as.auditor, filter)
const actionsOf = async (filter: AuditFilter) => [...new Set((await entries(filter)).rows.map((row) => row.action))]

test('entries come newest first with names of who did it and to what', async () => {
  const { rows } = await entries()
  expect(rows[0]).toMatchObject({
    action: 'test.midnight', by: { kind: 'person', name: 'The worker' }, subject: { kind: 'unit', name: 'Library' },
  })
  expect(rows[1]).toMatchObject({
    action: 'test.evening', subject: { kind: 'person', name: 'The administrator' }, before: { a: 1 }, after: { a: 2 }, reason: 'why',
  })
  expect(rows[2]).toMatchObject({ by: { kind: 'system', id: null, name: 'test' }, subject: { kind: 'thing', name: null } })
})

test('pages of 50 follow one another without a gap or a double, also through entries of one moment', async () => {
  const seen: string[] = []
  let before: string | undefined
  const sizes: number[] = []
  do {
    const page = await entries({ before, action: 'test.counted' })
    seen.push(...page.rows.map((row) => row.subject.id))
    sizes.push(page.rows.length)
    before = page.next ?? undefined
  } while (before !== undefined)
  expect(sizes).toEqual([50, 10])
  expect(new Set(seen).size).toBe(60)
})

test('filters narrow by day in Finland, by who, by action and by subject', async () => {
  expect(await actionsOf({ from: '2026-11-25' })).toEqual(['test.midnight'])
  expect(await actionsOf({ from: '2026-11-24', to: '2026-11-24', actor: 'worker' })).toEqual(['test.evening'])
  expect(await actionsOf({ actor: city.as.worker.id })).toEqual(['test.midnight', 'test.evening'])
  expect(await actionsOf({ actor: 'test' })).toEqual(['test.counted'])
  expect(await actionsOf({ actor: 'nobody at all' })).toEqual([])
  expect(await actionsOf({ action: 'test.evening' })).toEqual(['test.evening'])
  expect(await actionsOf({ subjectKind: 'person' })).toEqual(['test.evening'])
  expect(await actionsOf({ subjectId: city.units.library })).toEqual(['test.midnight', 'organisation.unit-added'])
  expect(await actionsOf({ from: '', to: '', actor: ' ', action: '', subjectKind: '', subjectId: '' })).toHaveLength(3)
})

test('the choices for the filters are the actions and kinds that occur', async () => {
  const { actions, subjectKinds } = await entries({ action: 'test.evening' })
  expect(actions).toEqual(['organisation.unit-added', 'test.counted', 'test.evening', 'test.midnight'])
  expect(subjectKinds).toEqual(['person', 'thing', 'unit'])
})

test('a day that is none and a page that is none are told by field', async () => {
  expect(await fieldsOf(entries({ from: '24.11.2026', to: '2026-02-31' }))).toEqual(['from: invalid_format', 'to: invalid_format'])
  expect(await fieldsOf(entries({ before: 'yesterday' }))).toEqual(['before: unknown-page'])
  expect(await fieldsOf(entries({ before: `9.${'x'.repeat(36)}` }))).toEqual(['before: unknown-page'])
})

test('an entry carries the names of the people and units that it mentions', async () => {
  const { worker, administrator, auditor } = city.as
  await database.withActor(administrator, (scope) => audit(scope, {
    action: 'test.mentioned', subject: { kind: 'thing', id: 'x' }, before: { unit: city.units.library }, after: { unit: null, deep: { person: worker.id }, gone: '0190a0a0-0000-7000-8000-000000000000' },
  }))
  const [row] = (await reading.entries(auditor, { action: 'test.mentioned' })).rows
  expect(row!.names).toEqual({ [city.units.library]: { fi: 'Library', sv: 'Library', en: 'Library' }, [worker.id]: 'The worker' })
})

test('the file holds every page of what was asked for, and nothing in it runs as a formula', async () => {
  await database.withActor(city.as.worker, (scope) =>
    audit(scope, { action: 'test.formula', subject: { kind: 'thing', id: '=1+1' }, reason: '=HYPERLINK("http://x")' }))
  const lines = (file: { text: string }) => file.text.trimEnd().split('\r\n')
  const counted = await reading.csv(city.as.auditor, { action: 'test.counted', before: 'not heeded' })
  expect(counted.cut).toBe(false)
  expect(lines(counted)).toHaveLength(61)
  expect(lines(counted)[0]).toBe('\uFEFFat,by_kind,by_id,by,action,subject_kind,subject_id,subject,before,after,reason,id')
  expect(lines(await reading.csv(city.as.auditor, { action: 'test.formula' }))[1]).toContain(`thing,'=1+1,,,,"'=HYPERLINK(""http://x"")",`)
})
