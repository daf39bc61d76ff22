import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { inventedProgramme, said } from '../../../test/invented-programme.ts'
import { publicActor, systemActor } from '../../platform/access/actor.ts'
import { createProgrammeLoading, createProgrammeReading } from './index.ts'
import type { ProgrammeReading } from './reading.ts'

let database: TestDatabase
let reading: ProgrammeReading
const id = 'rantala-2030'
beforeAll(async () => {
  database = await testDatabase()
  reading = createProgrammeReading({ database })
  const loading = createProgrammeLoading({ database })
  await loading.load(systemActor('test'), inventedProgramme())
  const other = inventedProgramme('merila-2030', 'merila')
  other.themes.pop()
  other.bestPractices = []
  await loading.load(systemActor('test'), other)
})
afterAll(() => database.close())

test('two cities’ programmes stand side by side, each with its own counts', async () => {
  expect(await reading.list(publicActor)).toMatchObject([
    { id, main: true, city: { id: 'rantala' }, counts: { themes: 2, sets: 3, measures: 5, indicators: 5, bodies: 4 } },
    {
      id: 'merila-2030',
      main: false,
      city: { id: 'merila' },
      counts: { themes: 1, sets: 2, measures: 3, indicators: 5, bodies: 4 },
    },
  ])
  await expect(reading.measure(publicActor, 'merila-2030', '3.1')).rejects.toMatchObject({ code: 'not-found' })
})

test('the overview has the themes with their sets and measures, the programme’s own indicators and who reviews', async () => {
  const overview = await reading.overview(publicActor, id)
  expect(overview.themes.map((theme) => theme.sets.map((set) => set.measures.map((measure) => measure.number)))).toEqual([
    [['1.1', '1.2'], ['2']],
    [['3.1', '3.2']],
  ])
  expect(overview.themes[0]!.sets[0]!.measures[0]).toMatchObject({
    theme: { key: 'work' },
    set: { number: '1' },
    leads: [{ id: 'employment', role: 'leads' }],
    indicators: 2,
    targets: 2,
  })
  expect(overview.indicators.map((indicator) => indicator.id)).toEqual(['P1'])
  expect(overview.reviewBodies).toMatchObject([{ body: 'council', name: { en: 'City of Rantala' } }])
  expect(overview).toMatchObject({
    main: true,
    version: { number: 1 },
    plans: [{ key: 'growth-plan' }],
    promise: { en: 'Everyone finds their place.' },
  })
})

test('a measure’s page says what, who, how it is measured, why, and what is next to it', async () => {
  const page = await reading.measure(publicActor, id, '1.1')
  expect(page).toMatchObject({
    number: '1.1',
    theme: { key: 'work' },
    set: { number: '1' },
    plan: { id: 'growth-plan', theme: { key: 'language' } },
    bodies: [
      { id: 'employment', role: 'leads', name: { en: 'Employment Services' } },
      { id: 'youth', role: 'contributes' },
    ],
    deliverables: [{ id: 'guide' }],
    objectives: [{ key: 'recognised' }],
    goals: [{ id: 'skills' }],
    previous: null,
    next: { number: '1.2' },
    version: 1,
  })
  expect(page.indicators).toMatchObject([
    {
      id: '1.1-assessments',
      version: 1,
      of: { kind: 'measure', number: '1.1' },
      responsibleBodies: [{ id: 'employment' }],
      target: { value: 1000 },
    },
    { id: '1.1-guide', responsibleBodies: [{ id: 'youth' }] },
  ])
  expect(await reading.measure(publicActor, id, '3.1')).toMatchObject({
    previous: { number: '2' },
    next: { number: '3.2' },
    bestPractices: [{ key: 'buddies' }],
    plan: null,
  })
})

test('a measure’s page takes one query once its programme is known, and shows a load by another process at once', async () => {
  await reading.measure(publicActor, id, '1.1')
  const statements: string[] = []
  const counting = createProgrammeReading({
    database: {
      ...database,
      withActor: (actor, work, options) =>
        database.withActor(
          actor,
          (scope) =>
            work({
              ...scope,
              db: () => {
                statements.push('asked')
                return scope.db()
              },
            }),
          options,
        ),
    },
  })
  await counting.measure(publicActor, id, '1.1')
  expect(statements.length).toBeLessThanOrEqual(4)
  statements.length = 0
  await counting.measure(publicActor, id, '1.2')
  expect(statements).toHaveLength(1)

  const changed = inventedProgramme('seen-at-once', 'elsewhere')
  const elsewhere = createProgrammeLoading({ database })
  await elsewhere.load(systemActor('test'), changed)
  await counting.measure(publicActor, 'seen-at-once', '1.1')
  changed.themes[0]!.sets[0]!.measures[0]!.title = said('Muutettu')
  await elsewhere.load(systemActor('test'), changed)
  expect((await counting.measure(publicActor, 'seen-at-once', '1.1')).title.fi).toBe('Muutettu')
})

test('what is read is shared between readers and cannot be changed by one of them', async () => {
  const page = await reading.measure(publicActor, id, '1.1')
  expect(() => {
    page.title.fi = 'x'
  }).toThrow(TypeError)
})

test('a theme and a set lead up to the strategy and down to the measures', async () => {
  expect(await reading.theme(publicActor, id, 'work')).toMatchObject({
    id: 'work',
    goals: [{ id: 'skills' }],
    sets: [{ number: '1' }, { number: '2' }],
  })
  expect(await reading.set(publicActor, id, '3')).toMatchObject({
    theme: { key: 'children' },
    plan: null,
    objectives: [{ id: 'recognised', goals: [{ id: 'equal' }, { id: 'skills' }] }],
    measures: [{ number: '3.1' }, { number: '3.2' }],
  })
})

test('indicators are listed with what they belong to, the programme’s own first', async () => {
  expect((await reading.indicators(publicActor, id)).map((indicator) => [indicator.id, indicator.of.kind])).toEqual([
    ['P1', 'programme'],
    ['K1', 'plan'],
    ['1.1-assessments', 'measure'],
    ['1.1-guide', 'measure'],
    ['1.2-share', 'measure'],
  ])
  expect(await reading.indicator(publicActor, id, 'P1')).toMatchObject({
    responsibleBodies: [{ id: 'council' }],
    versions: [{ version: 1, fields: ['added'] }],
  })
})

test('a body’s page has all that it answers for and its place in the tree', async () => {
  expect(await reading.body(publicActor, id, 'youth')).toMatchObject({
    leads: 1,
    contributes: 1,
    indicators: 2,
    parent: 'schools',
    note: null,
    ancestors: [{ id: 'council' }, { id: 'schools' }],
    children: [],
    measures: [
      { number: '1.1', role: 'contributes' },
      { number: '1.2', role: 'leads' },
    ],
    answersFor: [{ id: '1.1-guide' }, { id: '1.2-share' }],
  })
  expect((await reading.body(publicActor, id, 'schools')).children.map((body) => body.id)).toEqual(['youth'])
  expect((await reading.bodies(publicActor, id)).map(({ id, leads }) => [id, leads])).toEqual([
    ['council', 0],
    ['employment', 2],
    ['schools', 1],
    ['youth', 1],
  ])
})

test('a plan’s page has its indicators and the measures that carry it out', async () => {
  expect(await reading.plan(publicActor, id, 'growth-plan')).toMatchObject({
    indicators: [{ id: 'K1', of: { kind: 'plan', id: 'growth-plan' } }],
    measures: [
      { number: '1.1', planTheme: 'language' },
      { number: '1.2', planTheme: null },
    ],
  })
})

test('concepts, best practices and what there is to know about the programme are as in the document', async () => {
  const { concepts, bestPractices, about } = inventedProgramme()
  expect(await reading.concepts(publicActor, id)).toEqual(concepts)
  expect(await reading.bestPractices(publicActor, id)).toEqual(bestPractices)
  const page = await reading.about(publicActor, id)
  expect(page).toMatchObject({ about, version: { number: 1, changes: [{ number: 1, reason: null, counts: { added: 30 } }] } })
  expect(page).not.toHaveProperty('themes')
})

test.each<[string, (reading: ProgrammeReading) => Promise<unknown>]>([
  ['programme', (reading) => reading.overview(publicActor, 'nowhere')],
  ['programme with a NUL in its id', (reading) => reading.measure(publicActor, 'x\0', '1.1')],
  ['theme', (reading) => reading.theme(publicActor, id, 'x')],
  ['set', (reading) => reading.set(publicActor, id, '99')],
  ['measure', (reading) => reading.measure(publicActor, id, '9.9')],
  ['indicator', (reading) => reading.indicator(publicActor, id, 'x')],
  ['body', (reading) => reading.body(publicActor, id, '__proto__')],
  ['plan', (reading) => reading.plan(publicActor, id, 'x')],
  ['tree', (reading) => reading.tree(publicActor, 'nowhere')],
  ['version', (reading) => reading.version(publicActor, 'nowhere')],
  ['programme to search', (reading) => reading.search(publicActor, 'nowhere', 'x', 'fi')],
])('a %s that does not exist is not found', async (_what, read) => {
  await expect(read(reading)).rejects.toMatchObject({ code: 'not-found', status: 404 })
})
