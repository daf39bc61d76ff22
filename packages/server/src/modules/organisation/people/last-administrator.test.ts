import { afterAll, beforeEach, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { overlapping } from '../../../../test/overlapping.ts'
import { makeSmallCity, type SmallCity } from '../../../../test/people.ts'
import { problemOf } from '../../../../test/problems.ts'
import type { Id } from '../../../platform/ids/id.ts'
import type { Problem } from '../../../platform/problems/problem.ts'
import type { OrganisationService } from '../contract.ts'
import { createOrganisationService } from '../service.ts'
import { endRole } from './roles.ts'

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

const codeOf = (result: PromiseSettledResult<unknown>) =>
  (result.status === 'fulfilled' ? 'done' : (result.reason as Problem).code)
const add = (name: string) =>
  organisation.addPerson(city.as.administrator, { name, email: `${name.toLowerCase()}@smallville.example`, language: 'fi' })
const roleOf = async (person: string) => (await organisation.person(city.as.administrator, person)).roles[0]!.id

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
  const [roleOfFirst, roleOfSecond] = [await roleOf(first.id), await roleOf(id)] as Id<'role-assignment'>[]
  const outcomes = await overlapping(database,
    [first, (scope) => endRole(scope, roleOfSecond!)], [{ ...first, id }, (scope) => endRole(scope, roleOfFirst!)])
  expect(outcomes.map(codeOf)).toEqual(['done', 'last-administrator'])
})
