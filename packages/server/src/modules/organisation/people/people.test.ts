import { afterAll, beforeEach, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { makeSmallCity, type SmallCity } from '../../../../test/people.ts'
import type { Id } from '../../../platform/ids/id.ts'
import { Problem } from '../../../platform/problems/problem.ts'
import type { OrganisationService } from '../contract.ts'
import { createOrganisationService } from '../service.ts'
import { appointAdministrator } from './first-administrator.ts'

let database: TestDatabase
let city: SmallCity
let organisation: OrganisationService
const opened: TestDatabase[] = []
beforeEach(async () => {
  database = await testDatabase()
  opened.push(database)
  city = await makeSmallCity(database)
  organisation = createOrganisationService({ database })
})
afterAll(async () => { for (const one of opened) await one.close() })

const problemOf = (work: Promise<unknown>) => work.then(() => 'done', (error: unknown) => (error instanceof Problem ? error.code : String(error)))
const fieldsOf = (work: Promise<unknown>) => work.then(() => [], (error: Problem) => error.fields.map(({ field, code }) => `${field}: ${code}`))
const add = (name: string) => organisation.addPerson(city.as.administrator, { name, email: `${name.toLowerCase()}@smallville.example`, language: 'fi' })
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
  expect(await problemOf(organisation.giveRole(city.as.administrator, city.as.administrator.id, { role: 'auditor', unit: null }))).toBe('own-role')
})

test('the last administrator cannot end her own role or be made inactive', async () => {
  const { administrator } = city.as
  expect(await problemOf(organisation.endRole(administrator, await roleOf(administrator.id)))).toBe('last-administrator')
  expect(await problemOf(organisation.changePerson(administrator, administrator.id, { active: false }))).toBe('last-administrator')
  const other = await add('Chen')
  await organisation.giveRole(administrator, other, { role: 'administrator', unit: null, until: new Date('2999-01-01') })
  expect(await problemOf(organisation.endRole(administrator, await roleOf(administrator.id)))).toBe('last-administrator')
  const lasting = await add('Dina')
  await organisation.giveRole(administrator, lasting, { role: 'administrator', unit: null })
  expect(await problemOf(organisation.endRole(administrator, await roleOf(administrator.id)))).toBe('done')
})

test('of two administrators who end each other’s role at once, one stays', async () => {
  const first = city.as.administrator
  const id = await add('Eino')
  await organisation.giveRole(first, id, { role: 'administrator', unit: null })
  const second = { ...first, id }
  const [roleOfFirst, roleOfSecond] = [await roleOf(first.id), await roleOf(id)]
  const outcomes = await Promise.all([
    problemOf(organisation.endRole(first, roleOfSecond)), problemOf(organisation.endRole(second, roleOfFirst)),
  ])
  expect(outcomes.sort()).toEqual(['done', 'last-administrator'])
})

test('the same role is not held twice at the same place, given one after the other or at once', async () => {
  const person = await add('Fatima')
  const give = (unit: Id<'unit'>) => problemOf(organisation.giveRole(city.as.administrator, person, { role: 'worker', unit }))
  expect((await Promise.all([give(city.units.museum), give(city.units.museum)])).sort()).toEqual(['done', 'role-held'])
  expect(await give(city.units.museum)).toBe('role-held')
  expect(await give(city.units.library)).toBe('done')
})

test('a role is refused at a unit that is not there or closed, for the city’s own roles, and when it would have ended', async () => {
  const { administrator } = city.as
  const person = await add('Goran')
  const give = (given: object) => fieldsOf(organisation.giveRole(administrator, person, { role: 'worker', unit: null, ...given }))
  await organisation.changeUnit(administrator, city.units.museum, { closed: true })
  expect(await give({ unit: city.units.museum })).toEqual(['unit: unknown-unit'])
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
  const id = await appointAdministrator(database, { name: 'Hodan', email: 'hodan@smallville.example', language: 'so' })
  expect((await organisation.person(city.as.auditor, id)).roles).toMatchObject([{ role: 'administrator', unit: null, givenBy: null }])
  expect(await fieldsOf(appointAdministrator(database, { name: 'Hodan', email: 'hodan@smallville.example', language: 'so' }))).toEqual(['email: email-taken'])
})
