import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { inAllLanguages, makeSmallCity, type SmallCity } from '../../../test/people.ts'
import type { OrganisationService } from './contract.ts'
import { createOrganisationService } from './service.ts'

let database: TestDatabase
let city: SmallCity
let organisation: OrganisationService
beforeAll(async () => {
  database = await testDatabase()
  city = await makeSmallCity(database)
  organisation = createOrganisationService({ database })
})
afterAll(() => database.close())

test('the overview counts units, people and roles, and shows what somebody should look at', async () => {
  const { administrator, worker } = city.as
  expect(await organisation.overview(city.as.auditor)).toMatchObject({
    units: { open: 4, closed: 0 }, people: { active: 8, inactive: 0, withoutRole: 0 }, closedWithStaff: [], ending: [],
  })
  const newcomer = await organisation.addPerson(administrator, { name: 'New', email: 'new@smallville.example', language: 'fi' })
  const gone = await organisation.addPerson(administrator, { name: 'Gone', email: 'gone@smallville.example', language: 'fi' })
  await organisation.changePerson(administrator, gone, { active: false })
  await organisation.changeUnit(administrator, city.units.library, { closed: true })
  const soon = new Date(Date.now() + 7 * 86_400_000)
  await organisation.giveRole(administrator, worker.id, { role: 'reviewer', unit: city.units.museum, until: soon })
  const overview = await organisation.overview(administrator)
  expect(overview).toMatchObject({
    units: { open: 3, closed: 1 }, people: { active: 9, inactive: 1, withoutRole: 1 },
    closedWithStaff: [{ id: city.units.library, name: inAllLanguages('Library'), people: 3 }],
    ending: [{ person: { id: worker.id, name: 'The worker' }, role: 'reviewer', unit: inAllLanguages('Museum'), until: soon }],
  })
  expect(overview.roles.find(({ role }) => role === 'reviewer')?.people).toBe(2)
  expect((await organisation.people(administrator, { role: 'none' })).map(({ id }) => id)).toEqual([newcomer])
})
