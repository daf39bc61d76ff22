import { createHash, randomBytes } from 'node:crypto'
import fastify from 'fastify'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { makeSmallCity, type SmallCity } from '../../../../test/people.ts'
import { publicActor, systemActor } from '../../../platform/access/actor.ts'
import type { Clock } from '../../../platform/clock/clock.ts'
import type { Id } from '../../../platform/ids/id.ts'
import { newId } from '../../../platform/ids/id.ts'
import type { Problem } from '../../../platform/problems/problem.ts'
import { createOrganisationService } from '../service.ts'
import type { OrganisationTables } from '../tables.ts'
import { signInRoutes } from './routes.ts'
import { createSignInService, type SignIn } from './service.ts'
import { startSession } from './session-store.ts'
import { demoIssuer, type SignInSettings } from './settings.ts'
import { createSigner } from './signature.ts'
import type { SignInTables } from './tables.ts'
import { createToken } from './tokens.ts'

const [oldSecret, newSecret] = [randomBytes(32).toString('hex'), randomBytes(32).toString('hex')]
let now: Date
const clock: Clock = { now: () => now }
const wait = (minutes: number) => { now = new Date(now.getTime() + minutes * 60_000) }
let database: TestDatabase
let city: SmallCity
beforeAll(async () => {
  now = new Date('2026-11-24T08:00:00Z')
  database = await testDatabase({ clock })
  city = await makeSmallCity(database)
})
afterAll(() => database.close())
beforeEach(() => { now = new Date('2026-11-24T08:00:00Z') })

function service(change: Partial<SignInSettings> = {}): SignIn {
  return createSignInService({
    database, clock, publicUrl: () => 'http://koto.example', secrets: [oldSecret],
    provider: { issuer: () => 'http://nowhere.example', clientId: 'koto' }, ...change,
  })
}
async function session(person: Id<'person'> = city.as.worker.id, secret = oldSecret): Promise<string> {
  const key = await database.withActor(systemActor('sign-in'), (scope) => startSession(scope, person, 'an id token', 12))
  return createSigner([secret]).sign('session', key)
}
const kindOf = async (cookie: string | undefined, signIn = service()) => (await signIn.actorOfSession(cookie)).kind
const lastUsed = (cookie: string) => database.withActor(systemActor('sign-in'), async (scope) => {
  const hash = createHash('sha256').update(cookie.split('.')[0]!).digest()
  const found = await scope.db<SignInTables>().selectFrom('session').select('last_used_at').where('hash', '=', hash).execute()
  return found[0]!.last_used_at
})

test('a session is the person with the roles she holds at this moment', async () => {
  expect(await service().actorOfSession(await session())).toEqual({
    kind: 'person', id: city.as.worker.id, roles: [{ role: 'worker', unit: city.units.library }], via: 'session',
  })
})

test('no cookie, a changed one, one signed for another purpose and one that was never given are the public', async () => {
  const cookie = await session()
  const [key, signature] = cookie.split('.') as [string, string]
  const signer = createSigner([oldSecret])
  const others = [undefined, '', 'x', key, `${key}.`, `${key}x.${signature}`, `${key}.${signature.slice(0, -2)}AA`,
    signer.sign('flow', key), signer.sign('session', 'never-given'), createSigner([newSecret]).sign('session', key)]
  for (const other of others) expect(await service().actorOfSession(other)).toEqual(publicActor)
  expect(await kindOf(cookie)).toBe('person')
})

test('a session ends after half an hour without a request, and lives on with one', async () => {
  const cookie = await session()
  wait(29)
  expect(await kindOf(cookie)).toBe('person')
  wait(29)
  expect(await kindOf(cookie)).toBe('person')
  wait(30)
  expect(await kindOf(cookie)).toBe('public')
  const short = await session()
  wait(5)
  expect(await kindOf(short, service({ idleMinutes: 5 }))).toBe('public')
})

test('a session ends after twelve hours however busy it is', async () => {
  const cookie = await session()
  for (let minute = 0; minute < 12 * 60 - 20; minute += 20) {
    wait(20)
    expect(await kindOf(cookie)).toBe('person')
  }
  wait(20)
  expect(await kindOf(cookie)).toBe('public')
})

test('its use is noted at most once a minute', async () => {
  const cookie = await session()
  wait(0.9)
  await kindOf(cookie)
  expect(await lastUsed(cookie)).toEqual(new Date('2026-11-24T08:00:00Z'))
  wait(0.2)
  await kindOf(cookie)
  expect(await lastUsed(cookie)).toEqual(now)
})

test('signing out ends the session in the database, once', async () => {
  const cookie = await session()
  const signIn = service()
  await signIn.signOut(cookie)
  expect(await kindOf(cookie)).toBe('public')
  expect(await signIn.signOut(cookie)).toEqual({ url: undefined })
})

test('a role that is given or ended counts with the next request', async () => {
  const organisation = createOrganisationService({ database })
  const person = await organisation.addPerson(city.as.administrator, { name: 'Ilmari', email: 'ilmari@smallville.example', language: 'fi' })
  const cookie = await session(person)
  const rolesNow = async () => {
    const actor = await service().actorOfSession(cookie)
    return actor.kind === 'person' ? actor.roles : undefined
  }
  expect(await rolesNow()).toEqual([])
  const until = new Date('2026-11-24T08:10:00Z')
  await organisation.giveRole(city.as.administrator, person, { role: 'reporter', unit: city.units.museum, until })
  await organisation.giveRole(city.as.administrator, person, { role: 'coordinator', unit: null })
  expect(await rolesNow()).toEqual([{ role: 'reporter', unit: city.units.museum }, { role: 'coordinator', unit: null }])
  const { roles } = await organisation.person(city.as.administrator, person)
  await organisation.endRole(city.as.administrator, roles.find((held) => held.role === 'coordinator')!.id)
  expect(await rolesNow()).toEqual([{ role: 'reporter', unit: city.units.museum }])
  wait(10)
  expect(await rolesNow()).toEqual([])
})

test('making a person inactive ends her sessions and tokens for good', async () => {
  const organisation = createOrganisationService({ database })
  const person = await organisation.addPerson(city.as.administrator, { name: 'Jasmin', email: 'jasmin@smallville.example', language: 'fi' })
  const cookie = await session(person)
  const token = await createToken(database, systemActor('command-line'), { person, name: 'test' })
  await organisation.changePerson(city.as.administrator, person, { active: false })
  expect(await kindOf(cookie)).toBe('public')
  await organisation.changePerson(city.as.administrator, person, { active: true })
  expect(await kindOf(cookie)).toBe('public')
  await expect(service().actorOfToken(token)).rejects.toMatchObject({ code: 'sign-in-first' })
})

test('a secret is replaced without signing anyone out, and taken away with everyone whom it signed in', async () => {
  const cookie = await session()
  expect(await kindOf(cookie, service({ secrets: [newSecret, oldSecret] }))).toBe('person')
  expect(await kindOf(await session(city.as.worker.id, newSecret), service({ secrets: [newSecret, oldSecret] }))).toBe('person')
  expect(await kindOf(cookie, service({ secrets: [newSecret] }))).toBe('public')
})

test.each([[[]], [['short']], [[newSecret, 'short']]])('secrets %j are refused', (secrets) => {
  expect(() => service({ secrets })).toThrow('KOTO_SECRET')
})

test('made-up people are nobody outside of the demo, even with a session or token from it', async () => {
  const person = newId<'person'>()
  await database.withActor(systemActor('demo'), (scope) => scope.db<OrganisationTables>().insertInto('person')
    .values({ id: person, name: 'Made Up', email: null, language: 'fi', oidc_issuer: demoIssuer, oidc_subject: 'made-up' }).execute())
  const cookie = await session(person)
  const token = await createToken(database, systemActor('demo'), { person, name: 'test' })
  expect(await kindOf(cookie, service({ demo: true }))).toBe('person')
  expect((await service({ demo: true }).actorOfToken(token)).kind).toBe('person')
  expect(await kindOf(cookie)).toBe('public')
  await expect(service().actorOfToken(token)).rejects.toMatchObject({ code: 'sign-in-first' })
})

test('on https the cookie is kept to this host and to https', async () => {
  const signIn = service({ publicUrl: () => 'https://koto.example' })
  expect(signIn.sessionCookie).toBe('__Host-koto-session')
  const app = fastify()
  await app.register(signInRoutes({ signIn }))
  const answer = await app.inject({ method: 'POST', url: '/auth/sign-out' })
  expect(answer.headers['set-cookie']).toMatch(/^__Host-koto-session=; .*Path=\/; .*HttpOnly; Secure; SameSite=Lax/)
  expect(answer.headers['cache-control']).toBe('no-store')
  expect(service().sessionCookie).toBe('koto-session')
})

test('a token is its person for as long as it was made for', async () => {
  const token = await createToken(database, systemActor('command-line'), { person: city.as.coordinator.id, name: 'export', hours: 2 })
  expect(token).toMatch(/^koto_[\w-]{43}$/)
  const { id, roles } = city.as.coordinator
  expect(await service().actorOfToken(token)).toEqual({ kind: 'person', id, roles, via: 'token' })
  expect((await createOrganisationService({ database }).me(city.as.coordinator)).tokens).toMatchObject([{ name: 'export', lastUsed: now }])
  wait(120)
  await expect(service().actorOfToken(token)).rejects.toMatchObject({ code: 'sign-in-first' })
  for (const other of ['', 'koto_', `${token}x`, token.slice('koto_'.length)]) {
    await expect(service().actorOfToken(other)).rejects.toMatchObject({ code: 'sign-in-first' })
  }
})

test('an administrator makes a token for herself, in person; nobody else makes any', async () => {
  const { administrator, auditor, worker } = city.as
  const outcome = (...[actor, token]: [Parameters<typeof createToken>[1], Partial<Parameters<typeof createToken>[2]>]) =>
    createToken(database, actor, { person: administrator.id, name: 'x', ...token }).then(() => 'made', (error: Problem) => error.code)
  expect(await outcome(administrator, {})).toBe('made')
  expect(await outcome(administrator, { person: auditor.id })).toBe('not-found')
  expect(await outcome({ ...administrator, via: 'token' }, {})).toBe('not-found')
  expect(await outcome(worker, { person: worker.id })).toBe('not-found')
  expect(await outcome(publicActor, {})).toBe('not-found')
  expect(await outcome(systemActor('command-line'), { person: newId() })).toBe('not-found')
  expect(await outcome(systemActor('command-line'), { hours: 0 })).toBe('invalid')
  expect(await outcome(systemActor('command-line'), { hours: Number.NaN })).toBe('invalid')
  expect(await outcome(systemActor('command-line'), { name: ' ' })).toBe('invalid')
})

test('neither a session’s nor a token’s key is in the database', async () => {
  const cookie = await session()
  const token = await createToken(database, systemActor('command-line'), { person: city.as.worker.id, name: 'x' })
  const rows = await database.withActor(systemActor('sign-in'), async (scope) => [
    ...await scope.db<SignInTables>().selectFrom('session').selectAll().execute(),
    ...await scope.db<SignInTables>().selectFrom('api_token').selectAll().execute(),
  ])
  const text = JSON.stringify(rows.map((row) => ({ ...row, hash: row.hash.toString('latin1'), hex: row.hash.toString('hex') })))
  expect(text).not.toContain(cookie.split('.')[0])
  expect(text).not.toContain(token.slice('koto_'.length))
})

test('sessions that ended a month ago are forgotten at the next sign-in', async () => {
  const count = () => database.withActor(systemActor('sign-in'), async (scope) =>
    (await scope.db<SignInTables>().selectFrom('session').selectAll().where('person', '=', city.as.reviewer.id).execute()).length)
  await session(city.as.reviewer.id)
  wait(60 * 24 * 20)
  await session(city.as.reviewer.id)
  expect(await count()).toBe(2)
  wait(60 * 24 * 11)
  await session(city.as.reviewer.id)
  expect(await count()).toBe(2)
})
