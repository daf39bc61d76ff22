import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { makeSmallCity, type SmallCity } from '../../../test/people.ts'
import type { PersonActor } from '../../platform/access/actor.ts'
import { roles } from '../../platform/access/roles.ts'
import { newId } from '../../platform/ids/id.ts'

/** Row-level security tried as the app's role, in plain SQL, with the actor set by hand: what is left when our own code is wrong. */
let database: TestDatabase
let city: SmallCity
let app: pg.Client
beforeAll(async () => {
  database = await testDatabase()
  city = await makeSmallCity(database)
  app = new pg.Client({ connectionString: database.appUrl })
  await app.connect()
  for (const role of ['worker', 'resident', 'auditor'] as const) {
    await asTask('sign-in', `insert into session (id, hash, person, started_at, last_used_at, expires_at)
      values ('${newId()}', sha256('${role}'), '${city.as[role].id}', now(), now(), now() + interval '1 hour')`)
    await asTask('command-line', `insert into api_token (id, hash, person, name, created_at, expires_at)
      values ('${newId()}', sha256('${role}'), '${city.as[role].id}', 'test', now(), now() + interval '1 hour')`)
  }
})
afterAll(async () => {
  await app.end()
  await database.close()
})

type Outcome = { rows: Record<string, unknown>[]; count: number }

interface Asking {
  kind: string
  id?: string
  task?: string
  roles?: string
}

async function as(actor: Asking, statement: string, keep = false): Promise<Outcome> {
  await app.query('begin')
  try {
    await app.query(`select set_config('koto.actor_kind', $1, true), set_config('koto.actor_id', $2, true),
      set_config('koto.actor_task', $3, true), set_config('koto.roles', $4, true)`,
    [actor.kind, actor.id ?? '', actor.task ?? '', actor.roles ?? ''])
    const { rows, rowCount } = await app.query(statement)
    return { rows, count: rowCount ?? 0 }
  } finally {
    await app.query(keep ? 'commit' : 'rollback')
  }
}
const asTask = (task: string, statement: string) => as({ kind: 'system', task }, statement, true)
const asPerson = ({ id, roles: held }: PersonActor, statement: string) =>
  as({ kind: 'person', id, roles: held.map(({ role }) => role).join() }, statement)
const asPublic = (statement: string) => as({ kind: 'public' }, statement)
const outcomeOf = (work: Promise<Outcome>) => work.then(({ count }) => count, (error: { code: string }) => error.code)

const denied = '42501'
const tables = ['person', 'role_assignment', 'session', 'api_token'] as const
const all = { person: 8, role_assignment: 8, session: 3, api_token: 3 }
const column = { person: 'id', role_assignment: 'person', session: 'person', api_token: 'person' }

/** Those who report, coordinate and review know each other. */
const colleagues = ['reporter', 'coordinator', 'reviewer'] as const

describe.each(tables)('%s', (table) => {
  const seen = `select * from ${table}`
  test('the public, and a connection that set no actor, see no row', async () => {
    expect((await asPublic(seen)).count).toBe(0)
    expect((await app.query(seen)).rowCount).toBe(0)
  })

  test.each(['resident', 'worker', 'partner'] as const)('a %s sees only her own rows', async (role) => {
    const { rows } = await asPerson(city.as[role], seen)
    expect(rows.filter((row) => row[column[table]] !== city.as[role].id)).toEqual([])
    expect(rows).toHaveLength(table === 'person' || table === 'role_assignment' || role === 'worker' || role === 'resident' ? 1 : 0)
  })

  test.each(colleagues)('a %s sees her own rows, and those who work with the programme as well', async (role) => {
    const { rows } = await asPerson(city.as[role], seen)
    const expected = table === 'person' || table === 'role_assignment' ? colleagues.map((other) => city.as[other].id) : []
    expect(rows.map((row) => row[column[table]]).sort()).toEqual([...expected].sort())
  })

  test('an administrator sees all; an auditor sees people and roles, and of sessions and tokens her own', async () => {
    expect((await asPerson(city.as.administrator, seen)).count).toBe(all[table])
    expect((await asPerson(city.as.auditor, seen)).count).toBe(table === 'person' || table === 'role_assignment' ? 8 : 1)
  })

  test('a task of Koto’s that has nothing to do with people sees no row', async () => {
    expect((await as({ kind: 'system', task: 'load-programme' }, seen)).count).toBe(0)
  })

  test('nobody but those who keep it may empty it', async () => {
    for (const actor of Object.values(city.as)) {
      expect(await outcomeOf(asPerson(actor, `delete from ${table}`))).toBe(table === 'session' ? 0 : denied)
      expect(await outcomeOf(asPerson(actor, `truncate ${table}`))).toBe(denied)
    }
  })
})

describe.each(roles.filter((role) => role !== 'administrator'))('a %s', (role) => {
  const person = () => city.as[role].id
  const attempts: [string, () => string, string | number][] = [
    ['adds no person', () => `insert into person (id, name, language) values ('${newId()}', 'X', 'fi')`, denied],
    ['renames nobody, herself included', () => `update person set name = 'X'`, 0],
    ['gives nobody a role', () => `insert into role_assignment (id, person, role, since, given_by)
      values ('${newId()}', '${city.as.partner.id}', 'auditor', now(), '${person()}')`, denied],
    ['gives herself no role', () => `insert into role_assignment (id, person, role, since)
      values ('${newId()}', '${person()}', 'administrator', now())`, denied],
    ['ends no role', () => `update role_assignment set until = now()`, 0],
    ['makes no session', () => `insert into session (id, hash, person, started_at, last_used_at, expires_at)
      values ('${newId()}', 'x', '${person()}', now(), now(), now())`, denied],
    ['prolongs no session', () => `update session set last_used_at = now()`, 0],
    ['makes no token', () => `insert into api_token (id, hash, person, name, created_at, expires_at, created_by)
      values ('${newId()}', 'x', '${person()}', 'x', now(), now(), '${person()}')`, denied],
    ['changes no unit', () => `update unit set closed_at = now()`, 0],
    ['adds no unit', () => `insert into unit (id, city, slug, name, kind)
      values ('${newId()}', 'x', 'x', '{"fi":"x","sv":"x","en":"x"}', 'unit')`, denied],
  ]
  test.each(attempts)('%s', async (_what, statement, outcome) => {
    expect(await outcomeOf(asPerson(city.as[role], statement()))).toBe(outcome)
  })
})

describe('an administrator', () => {
  const give = (person: string, givenBy: string) =>
    `insert into role_assignment (id, person, role, since, given_by) values ('${newId()}', '${person}', 'auditor', now(), '${givenBy}')`

  test('gives a role to others in her own name, never to herself and never in another’s name', async () => {
    const { administrator, worker, auditor } = city.as
    expect(await outcomeOf(asPerson(administrator, give(worker.id, administrator.id)))).toBe(1)
    expect(await outcomeOf(asPerson(administrator, give(administrator.id, administrator.id)))).toBe(denied)
    expect(await outcomeOf(asPerson(administrator, give(worker.id, auditor.id)))).toBe(denied)
  })

  test('cannot turn a role into another, or give it to another, after it was given', async () => {
    for (const change of [`role = 'auditor'`, `person = '${city.as.administrator.id}'`, 'unit = null', `given_by = null`]) {
      expect(await outcomeOf(asPerson(city.as.administrator, `update role_assignment set ${change}`))).toBe(denied)
    }
  })

  test('makes no session, and no token for anybody else', async () => {
    const { administrator, auditor } = city.as
    expect(await outcomeOf(asPerson(administrator, `insert into session (id, hash, person, started_at, last_used_at, expires_at)
      values ('${newId()}', 'y', '${auditor.id}', now(), now(), now())`))).toBe(denied)
    expect(await outcomeOf(asPerson(administrator, `insert into api_token (id, hash, person, name, created_at, expires_at, created_by)
      values ('${newId()}', 'y', '${auditor.id}', 'x', now(), now(), '${administrator.id}')`))).toBe(denied)
    expect(await outcomeOf(asPerson(administrator, `update session set hash = 'mine'`))).toBe(denied)
    expect(await outcomeOf(asPerson(administrator, `update api_token set hash = 'mine'`))).toBe(denied)
  })
})

describe('signing in', () => {
  const give = (role: string) =>
    `insert into role_assignment (id, person, role, since) values ('${newId()}', '${city.as.resident.id}', '${role}', now())`
  test('makes residents and nothing more', async () => {
    expect(await outcomeOf(as({ kind: 'system', task: 'sign-in' }, give('resident')))).toBe(1)
    expect(await outcomeOf(as({ kind: 'system', task: 'sign-in' }, give('administrator')))).toBe(denied)
  })
})

describe('the database itself', () => {
  test.each(['resident', 'administrator', 'auditor'])('holds no %s at a unit', async (role) => {
    expect(await outcomeOf(as({ kind: 'system', task: 'demo' }, `insert into role_assignment (id, person, role, unit, since)
      values ('${newId()}', '${city.as.worker.id}', '${role}', '${city.units.library}', now())`))).toBe('23514')
  })
  test('holds row-level security forced on every table about a person, and the app’s role owns none', async () => {
    const { rows } = await app.query(`select relname, relrowsecurity and relforcerowsecurity as forced, pg_get_userbyid(relowner) as owner
      from pg_class where relname = any ($1) order by relname`, [[...tables, 'unit', 'audit_entry']])
    expect(rows).toHaveLength(6)
    expect(rows.every((row) => row.forced && row.owner === 'koto_owner')).toBe(true)
  })
})

describe('the audit', () => {
  const seen = 'select subject_kind from audit_entry'
  beforeAll(async () => {
    await asTask('test', `insert into audit_entry (id, at, actor_kind, action, subject_kind, subject_id)
      select gen_random_uuid(), now(), 'system', 'test.tried', kind, 'x'
      from unnest(array['unit', 'person', 'role-assignment', 'client', 'session']) as kind`)
  })
  test('is seen whole by the auditor, by administrators as far as it is about the organisation, by others not at all', async () => {
    const kinds = async (actor: PersonActor) => [...new Set((await asPerson(actor, seen)).rows.map((row) => row.subject_kind))].sort()
    expect(await kinds(city.as.auditor)).toEqual(['client', 'person', 'role-assignment', 'session', 'unit'])
    expect(await kinds(city.as.administrator)).toEqual(['person', 'role-assignment', 'unit'])
    for (const role of roles.filter((one) => one !== 'auditor' && one !== 'administrator')) expect(await kinds(city.as[role])).toEqual([])
    expect((await asPublic(seen)).count).toBe(0)
  })
  test.each(roles)('cannot be changed or emptied by a %s', async (role) => {
    for (const change of [`update audit_entry set action = 'x'`, 'delete from audit_entry', 'truncate audit_entry']) {
      expect(await outcomeOf(asPerson(city.as[role], change))).toBe(denied)
    }
  })
})
