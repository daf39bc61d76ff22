import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { overlapping } from '../../../../test/overlapping.ts'
import { inAllLanguages, makeSmallCity, type SmallCity } from '../../../../test/people.ts'
import { fieldsOf, problemOf } from '../../../../test/problems.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import type { Id } from '../../../platform/ids/id.ts'
import type { Problem } from '../../../platform/problems/problem.ts'
import type { OrganisationService } from '../contract.ts'
import { createOrganisationService } from '../service.ts'
import { appointAdministrator } from './first-administrator.ts'
import { endRole, giveRole } from './roles.ts'

let database: TestDatabase
let city: SmallCity
let organisation: OrganisationService
beforeAll(async () => {
  database = await testDatabase()
  city = await makeSmallCity(database)
  organisation = createOrganisationService({ database })
})
afterAll(() => database.close())

const codeOf = (result: PromiseSettledResult<unknown>) =>
  (result.status === 'fulfilled' ? 'done' : (result.reason as Problem).code)
const add = (name: string) =>
  organisation.addPerson(city.as.administrator, { name, email: `${name.toLowerCase()}@smallville.example`, language: 'fi' })
const roleOf = async (person: string) => (await organisation.person(city.as.administrator, person)).roles[0]!.id

test('a role given and ended stands in the person’s history with who, from what, to what and why', async () => {
  const { administrator } = city.as
  const person = await add('Aada')
  await organisation.giveRole(administrator, person, { role: 'worker', unit: city.units.museum, reason: 'New in the house' })
  const page = await organisation.person(administrator, person)
  expect(page.roles).toMatchObject([{ role: 'worker', unit: { name: { en: 'Museum' } }, until: null, givenBy: 'The administrator' }])
  await organisation.endRole(administrator, page.roles[0]!.id, 'Left')
  const { roles, history } = await organisation.person(administrator, person)
  expect(roles).toEqual([])
  expect(history.map(({ by, action, reason }) => [by, action, reason])).toEqual([
    ['The administrator', 'organisation.role-ended', 'Left'],
    ['The administrator', 'organisation.role-given', 'New in the house'],
    ['The administrator', 'organisation.person-added', null],
  ])
  expect(history[0]).toMatchObject({ before: { role: 'worker', until: null }, after: { role: 'worker', until: expect.any(String) } })
  expect(await problemOf(organisation.endRole(administrator, page.roles[0]!.id))).toBe('role-ended')
})

test('a person’s history holds her changes and never her e-mail address', async () => {
  const person = await add('Bita')
  await organisation.changePerson(city.as.administrator, person, { name: 'Bita Rahimi', reason: 'Married' })
  await organisation.changePerson(city.as.administrator, person, { name: 'Bita Rahimi' })
  const { history } = await organisation.person(city.as.administrator, person)
  expect(history).toHaveLength(2)
  expect(history[0]).toMatchObject({ before: { name: 'Bita' }, after: { name: 'Bita Rahimi' }, reason: 'Married' })
  expect(JSON.stringify(history)).not.toContain('@')
})

test('nobody gives a role to herself', async () => {
  const { administrator } = city.as
  expect(await problemOf(organisation.giveRole(administrator, administrator.id, { role: 'auditor', unit: null }))).toBe('own-role')
})

test('the same role is not held twice at the same place, given one after the other or at once', async () => {
  const person = await add('Fatima')
  const give = (scope: Scope) => giveRole(scope, person, { role: 'reviewer', unit: city.units.museum, reason: undefined })
  const { administrator } = city.as
  expect((await overlapping(database, [administrator, give], [administrator, give])).map(codeOf)).toEqual(['done', 'role-held'])
  expect(await problemOf(database.withActor(administrator, give))).toBe('role-held')
  expect(await problemOf(organisation.giveRole(administrator, person, { role: 'reviewer', unit: city.units.division }))).toBe('done')
})

test('a role is ended once, also by two at once', async () => {
  const { administrator } = city.as
  const person = await add('Farid')
  await organisation.giveRole(administrator, person, { role: 'reviewer', unit: null })
  const role = await roleOf(person) as Id<'role-assignment'>
  const end = (scope: Scope) => endRole(scope, role)
  expect((await overlapping(database, [administrator, end], [administrator, end])).map(codeOf)).toEqual(['done', 'role-ended'])
})

test('a role is refused at a unit that is not there or closed, for the city’s own roles, and when it would have ended', async () => {
  const { administrator } = city.as
  const person = await add('Goran')
  const give = (given: object) => fieldsOf(organisation.giveRole(administrator, person, { role: 'worker', unit: null, ...given }))
  const unit = { city: 'smallville', slug: 'closed', name: inAllLanguages('Closed'), kind: 'unit', parent: null }
  const closed = await organisation.addUnit(administrator, unit)
  await organisation.changeUnit(administrator, closed, { closed: true })
  expect(await give({ unit: closed })).toEqual(['unit: unknown-unit'])
  expect(await give({ unit: 'museum' })).toEqual(['unit: unknown-unit'])
  expect(await give({ role: 'auditor', unit: city.units.library })).toEqual(['unit: city-wide-role'])
  expect(await give({ role: 'mayor' })).toEqual(['role: invalid_value'])
  expect(await give({ until: new Date('2000-01-01') })).toEqual(['until: in-the-past'])
  await organisation.changePerson(administrator, person, { active: false })
  expect(await problemOf(organisation.giveRole(administrator, person, { role: 'worker', unit: null }))).toBe('inactive-person')
})

test('a person is refused with every field that does not fit, and with an address in use', async () => {
  const { administrator } = city.as
  expect(await fieldsOf(organisation.addPerson(administrator, { name: ' ', email: 'nobody', language: 'suomi!' })))
    .toEqual(['name: too_small', 'email: invalid_format', 'language: invalid_format'])
  expect(await fieldsOf(organisation.addPerson(administrator, { name: 'X', email: 'Worker@Smallville.example', language: 'fi' })))
    .toEqual(['email: email-taken'])
})

test('people are found by name, role and unit, signs of patterns taken as they are', async () => {
  const names = async (filter: Parameters<OrganisationService['people']>[1]) =>
    (await organisation.people(city.as.auditor, filter)).map((person) => person.name)
  expect(await names({ search: 'the aud' })).toEqual(['The auditor'])
  expect(await names({ search: '%' })).toEqual([])
  expect(await names({ role: 'worker' })).toEqual(['The worker'])
  expect(await names({ unit: city.units.library })).toEqual(['The partner', 'The reporter', 'The worker'])
  expect(await names({ unit: city.units.library, role: 'partner' })).toEqual(['The partner'])
  expect(await names({ unit: 'nowhere' })).toEqual([])
  const all = await organisation.people(city.as.auditor)
  expect(await names({ after: all[2]!.id })).toEqual(all.slice(3).map((person) => person.name))
})

test('the command line appoints the first administrator, who is found by her e-mail address', async () => {
  const hodan = { name: 'Hodan', email: 'hodan@smallville.example', language: 'so' }
  const id = await appointAdministrator(database, hodan)
  expect((await organisation.person(city.as.auditor, id)).roles).toMatchObject([{ role: 'administrator', unit: null, givenBy: null }])
  expect(await fieldsOf(appointAdministrator(database, hodan))).toEqual(['email: email-taken'])
})
