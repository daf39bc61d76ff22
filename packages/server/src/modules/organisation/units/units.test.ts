import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { bodies, inAllLanguages, makeSmallCity, type SmallCity } from '../../../../test/people.ts'
import { fieldsOf } from '../../../../test/problems.ts'
import { overlapping } from '../../../../test/overlapping.ts'
import { systemActor } from '../../../platform/access/actor.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import type { Id } from '../../../platform/ids/id.ts'
import type { OrganisationService } from '../contract.ts'
import { createOrganisationService } from '../service.ts'
import { changeUnit } from './use-cases.ts'
import { syncUnits, type BodyOfProgramme } from './sync.ts'

let database: TestDatabase
let city: SmallCity
let town: string
let count = 0
let organisation: OrganisationService
beforeAll(async () => {
  database = await testDatabase()
  organisation = createOrganisationService({ database })
})
beforeEach(async () => {
  town = `town-${++count}`
  city = await makeSmallCity(database, town)
})
afterAll(() => database.close())

const sync = (given: readonly BodyOfProgramme[], name = town) =>
  database.withActor(systemActor('load-programme'), (scope) => syncUnits(scope, name, given))
const nothing = { added: [], changed: [], closed: [], opened: [] }
const without = (slug: string) => bodies.filter((body) => body.id !== slug)

test('loading the same bodies again changes nothing and tells the audit nothing', async () => {
  expect(await sync(bodies)).toEqual(nothing)
  expect((await organisation.unit(city.as.auditor, city.units.library)).history).toHaveLength(1)
})

test('a body that is renamed or moved keeps its unit, and the history says from what to what', async () => {
  const renamed = bodies.map((body) => (body.id === 'library' ? { ...body, name: inAllLanguages('House of books'), parent: 'city' } : body))
  expect(await sync(renamed)).toEqual({ ...nothing, changed: ['library'] })
  const unit = await organisation.unit(city.as.auditor, city.units.library)
  expect(unit.ancestors.map((above) => above.id)).toEqual([city.units.city])
  expect(unit.history[0]).toMatchObject({
    by: 'load-programme', action: 'organisation.unit-changed',
    before: { name: { en: 'Library' } }, after: { name: { en: 'House of books' } },
  })
})

test('a body that disappears is closed with its people and roles kept, and opens again when it comes back', async () => {
  expect(await sync(without('library'))).toEqual({ ...nothing, closed: ['library'] })
  const closed = await organisation.unit(city.as.auditor, city.units.library)
  expect(closed.closed).toBe(true)
  expect(closed.staff).toHaveLength(3)
  expect(await sync(without('library'))).toEqual(nothing)
  expect(await sync(bodies)).toEqual({ ...nothing, opened: ['library'] })
})

test('a unit that an administrator added or closed stays as she left it', async () => {
  const { administrator } = city.as
  const unit = { city: town, slug: 'own', name: inAllLanguages('Own'), kind: 'project', parent: null }
  const own = await organisation.addUnit(administrator, unit)
  await organisation.changeUnit(administrator, city.units.museum, { closed: true, reason: 'Rebuilding' })
  expect(await sync(bodies)).toEqual(nothing)
  const units = await organisation.units(administrator)
  expect(units.find((unit) => unit.id === own)?.closed).toBe(false)
  expect(units.find((unit) => unit.id === city.units.museum)?.closed).toBe(true)
})

test('two cities with the same slugs do not touch each other', async () => {
  expect(await sync([bodies[0]!], `other-${town}`)).toEqual({ ...nothing, added: ['city'] })
  expect(await sync(bodies)).toEqual(nothing)
})

test('a body under one that is not among the bodies is refused', async () => {
  await expect(sync([{ id: 'lost', name: inAllLanguages('Lost'), kind: 'unit', parent: 'nowhere' }])).rejects.toThrow('nowhere')
})

test('a unit does not become its own ancestor', async () => {
  const { administrator } = city.as
  for (const parent of [city.units.city, city.units.division, city.units.library]) {
    expect(await fieldsOf(organisation.changeUnit(administrator, city.units.city, { parent }))).toEqual(['parent: circle'])
  }
})

test('two moves at once do not close a circle', async () => {
  const { administrator } = city.as
  const { library, museum } = city.units
  const move = (unit: Id<'unit'>, parent: string) => (scope: Scope) => changeUnit(scope, unit, { parent, reason: undefined })
  const [first, second] = await overlapping(database, [administrator, move(library, museum)], [administrator, move(museum, library)])
  expect(first.status).toBe('fulfilled')
  expect(second).toMatchObject({ status: 'rejected', reason: { fields: [{ field: 'parent', code: 'circle' }] } })
})

test('a unit is refused with a slug in use, a parent elsewhere, a missing language or an unknown kind', async () => {
  await sync([bodies[0]!], `other-${town}`)
  const elsewhere = (await organisation.units(city.as.administrator)).find((unit) => unit.city === `other-${town}`)!.id
  const add = (unit: object) => fieldsOf(organisation.addUnit(city.as.administrator, {
    city: town, slug: 'new', name: inAllLanguages('New'), kind: 'unit', parent: null, ...unit,
  }))
  expect(await add({ slug: 'library' })).toEqual(['slug: slug-taken'])
  expect(await add({ slug: 'Bad Slug' })).toEqual(['slug: invalid_format'])
  expect(await add({ parent: elsewhere })).toEqual(['parent: unknown-unit'])
  expect(await add({ name: { fi: 'Uusi', en: 'New' } })).toEqual(['name.sv: invalid_type'])
  expect(await add({ kind: 'castle' })).toEqual(['kind: invalid_value'])
})

test('a unit’s page shows what stands above and below it and who works there', async () => {
  const page = await organisation.unit(city.as.auditor, city.units.division)
  expect(page.ancestors.map((unit) => unit.name.en)).toEqual(['City'])
  expect(page.children.map((unit) => [unit.name.en, unit.people])).toEqual([['Library', 3], ['Museum', 0]])
  const library = await organisation.unit(city.as.auditor, city.units.library)
  const staff = library.staff.map(({ person, role }) => `${person.name}: ${role}`)
  expect(staff).toEqual(['The partner: partner', 'The reporter: reporter', 'The worker: worker'])
})

test('a change tells the audit its reason, and no change tells nothing', async () => {
  const { administrator } = city.as
  await organisation.changeUnit(administrator, city.units.museum, { closed: true, reason: 'Moved away' })
  await organisation.changeUnit(administrator, city.units.museum, { closed: true })
  const { history } = await organisation.unit(administrator, city.units.museum)
  expect(history).toHaveLength(2)
  const told = { by: 'The administrator', before: { closed: false }, after: { closed: true }, reason: 'Moved away' }
  expect(history[0]).toMatchObject(told)
})
