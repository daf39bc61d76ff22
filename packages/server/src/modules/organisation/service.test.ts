import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { inAllLanguages, makeSmallCity, type SmallCity } from '../../../test/people.ts'
import { problemOf } from '../../../test/problems.ts'
import { publicActor, type Actor } from '../../platform/access/actor.ts'
import { roles, type Role } from '../../platform/access/roles.ts'
import { newId } from '../../platform/ids/id.ts'
import { createAuditReading } from './audit-reading.ts'
import type { AuditReading, OrganisationService } from './contract.ts'
import { createOrganisationService } from './service.ts'

let database: TestDatabase
let city: SmallCity
let organisation: OrganisationService
let audit: AuditReading
beforeAll(async () => {
  database = await testDatabase()
  city = await makeSmallCity(database)
  organisation = createOrganisationService({ database })
  audit = createAuditReading({ database })
})
afterAll(() => database.close())

let count = 0
const fresh = () => `new-${++count}`
const newPerson = (actor: Actor) =>
  organisation.addPerson(actor, { name: 'New Person', email: `${fresh()}@smallville.example`, language: 'fi' })

const administrators: Role[] = ['administrator']
const readers: Role[] = ['administrator', 'auditor']

/** Every action of the organisation and the audit, and the roles that may do it. */
const actions: [string, Role[], (actor: Actor) => Promise<unknown>][] = [
  ['see how it stands', readers, (actor) => organisation.overview(actor)],
  ['list the units', readers, (actor) => organisation.units(actor)],
  ['read a unit', readers, (actor) => organisation.unit(actor, city.units.library)],
  ['add a unit', administrators, (actor) => organisation.addUnit(actor, {
    city: 'smallville', slug: fresh(), name: inAllLanguages('New'), kind: 'unit', parent: city.units.city,
  })],
  ['change a unit', administrators, (actor) => organisation.changeUnit(actor, city.units.museum, { name: inAllLanguages(fresh()) })],
  ['list the people', readers, (actor) => organisation.people(actor)],
  ['read a person', readers, (actor) => organisation.person(actor, city.as.worker.id)],
  ['add a person', administrators, newPerson],
  ['change a person', administrators, (actor) => organisation.changePerson(actor, city.as.partner.id, { name: fresh() })],
  ['give a role', administrators, async (actor) => {
    const person = await newPerson(city.as.administrator)
    await organisation.giveRole(actor, person, { role: 'worker', unit: city.units.library })
  }],
  ['end a role', administrators, async (actor) => organisation.endRole(actor, await givenRole())],
  ['read the audit', ['auditor'], (actor) => audit.entries(actor, {})],
  ['take the audit as a file', ['auditor'], (actor) => audit.csv(actor, {})],
]

async function givenRole(): Promise<string> {
  const person = await newPerson(city.as.administrator)
  await organisation.giveRole(city.as.administrator, person, { role: 'reviewer', unit: null })
  return (await organisation.person(city.as.administrator, person)).roles[0]!.id
}

describe.each(actions)('to %s', (_action, allowed, act) => {
  const outcomes = roles.map((role) => [role, allowed.includes(role) ? 'done' : 'not-found'] as const)
  test.each(outcomes)('%s: %s', async (role, outcome) => {
    expect(await problemOf(act(city.as[role]))).toBe(outcome)
  })
  test('the public: not-found', async () => {
    expect(await problemOf(act(publicActor))).toBe('not-found')
  })
})

test('what does not exist and what is not an id are both not found, to an administrator too', async () => {
  for (const id of [newId(), 'no-id', '']) {
    expect(await problemOf(organisation.unit(city.as.administrator, id))).toBe('not-found')
    expect(await problemOf(organisation.person(city.as.administrator, id))).toBe('not-found')
    expect(await problemOf(organisation.endRole(city.as.administrator, id))).toBe('not-found')
    expect(await problemOf(organisation.changePerson(city.as.administrator, id, { name: 'x' }))).toBe('not-found')
  }
})

test('answers carry what the reader may do', async () => {
  const { administrator, auditor, worker } = city.as
  expect((await organisation.person(administrator, worker.id)).abilities).toEqual({ giveRole: true, endRole: true, change: true })
  expect((await organisation.person(auditor, worker.id)).abilities).toEqual({ giveRole: false, endRole: false, change: false })
  const own = await organisation.person(administrator, administrator.id)
  expect(own.abilities).toEqual({ giveRole: false, endRole: false, change: true })
  expect((await organisation.units(administrator)).every((unit) => unit.abilities.change)).toBe(true)
  expect((await organisation.units(auditor)).some((unit) => unit.abilities.change)).toBe(false)
  expect(organisation.abilities(administrator)).toEqual({ addUnit: true, addPerson: true })
  expect(organisation.abilities(auditor)).toEqual({ addUnit: false, addPerson: false })
})

test('everyone who is signed in sees her own page, and no name of others on it', async () => {
  const me = await organisation.me(city.as.worker)
  expect(me).toMatchObject({ name: 'The worker', email: 'worker@smallville.example', sessions: [], tokens: [] })
  expect(me.roles).toMatchObject([{ role: 'worker', unit: { id: city.units.library }, givenBy: null, abilities: { end: false } }])
  expect(await problemOf(organisation.me(publicActor))).toBe('sign-in-first')
})
