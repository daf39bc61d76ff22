import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { indicator, inventedProgramme, measure, said } from '../../../test/invented-programme.ts'
import { publicActor, systemActor } from '../../platform/access/actor.ts'
import { newId } from '../../platform/ids/id.ts'
import { syncUnits } from '../organisation/index.ts'
import { createProgrammeLoading, createProgrammeReading } from './index.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const loader = systemActor('load-programme')
const setUp = () => ({ loading: createProgrammeLoading({ database }), reading: createProgrammeReading({ database }) })
let next = 0
/** A programme that no other test has. */
const another = () => inventedProgramme(`rantala-${++next}`)
const rows = (text: string) =>
  database.withActor(loader, async (scope) => (await sql.raw<Record<string, unknown>>(text).execute(scope.db())).rows)
const everything = () =>
  rows(`select (select count(*) from item_version) as versions, (select count(*) from programme_version) as loads,
  (select count(*) from audit_entry) as audited, (select sum(version) from measure) as measures,
  (select string_agg(xmin::text, ',' order by kind, key) from programme_search) as search,
  (select string_agg(xmin::text, ',') from measure_body) as bodies`)

test('the first load adds every item, and its plan says so without changing anything', async () => {
  const { loading, reading } = setUp()
  const document = another()
  const plan = await loading.plan(loader, document)
  expect(plan).toMatchObject({ version: 0, changed: [], retired: [], returned: [], unchanged: 0, empty: false })
  await expect(reading.version(publicActor, document.id)).rejects.toMatchObject({ code: 'not-found' })
  const result = await loading.load(loader, document)
  expect(result).toMatchObject({ loaded: 1, added: plan.added })
  expect(result.summary).toBe(
    'Added 1 programme, 2 strategy goals, 4 bodies, 1 plan, 1 plan theme, 2 themes, 3 sets, 3 objectives, 5 measures, ' +
      '1 deliverable, 5 indicators, 1 concept, 1 best practice.',
  )
})

test('the second load of the same document changes nothing and writes nothing', async () => {
  const { loading } = setUp()
  const document = another()
  await loading.load(loader, document)
  const before = await everything()
  expect(await loading.load(loader, document)).toMatchObject({ empty: true, loaded: 1, summary: 'Nothing changed.' })
  expect(await everything()).toEqual(before)
})

test('a changed text is a new version of its item alone, with the field’s name, who and why', async () => {
  const { loading, reading } = setUp()
  const document = another()
  await loading.load(loader, document)
  document.themes[0]!.sets[0]!.measures[0]!.title = said('Uusi nimi')
  const result = await loading.load(loader, document, { reason: 'The council changed the wording.' })
  expect(result.changed).toEqual([{ kind: 'measure', key: '1.1', fields: ['title'], definition: false }])
  const page = await reading.measure(publicActor, document.id, '1.1')
  expect(page.version).toBe(2)
  expect(page.versions.map(({ version, fields, change }) => [version, fields, change])).toEqual([
    [2, ['title'], 'The council changed the wording.'],
    [1, ['added'], null],
  ])
  const kept = await rows(
    `select number, content->'title'->>'fi' as title, actor_task from item_version
     where programme = '${document.id}' and kind = 'measure' and key = '1.1' order by number`,
  )
  expect(kept).toEqual([
    { number: 1, title: 'Osaamisen kartoitus työnhakijoille', actor_task: 'load-programme' },
    { number: 2, title: 'Uusi nimi', actor_task: 'load-programme' },
  ])
  expect((await reading.measure(publicActor, document.id, '1.2')).version).toBe(1)
})

test('a new target or definition is a new version of the definition; a new title is not', async () => {
  const { loading, reading } = setUp()
  const document = another()
  await loading.load(loader, document)
  const changed = document.themes[0]!.sets[0]!.measures[0]!.indicators[0]!
  changed.title = said('Kartoituksia')
  expect((await loading.load(loader, document)).changed).toEqual([
    { kind: 'indicator', key: '1.1-assessments', fields: ['title'], definition: false },
  ])
  expect((await reading.indicator(publicActor, document.id, '1.1-assessments')).version).toBe(1)
  changed.target = { comparator: 'at-least', value: 1200, each: 'year' }
  const result = await loading.load(loader, document)
  expect(result.changed).toEqual([{ kind: 'indicator', key: '1.1-assessments', fields: ['target'], definition: true }])
  expect(result.summary).toBe('Changed 1 indicator; gave 1 indicator a new definition.')
  const page = await reading.indicator(publicActor, document.id, '1.1-assessments')
  expect(page.version).toBe(2)
  expect(page.versions.map(({ version, fields }) => [version, fields])).toEqual([
    [2, ['target']],
    [1, ['added']],
  ])
})

test('a measure that left the document is refused by name, and nothing is written', async () => {
  const { loading, reading } = setUp()
  const document = another()
  await loading.load(loader, document)
  document.themes[0]!.sets[0]!.measures.shift()
  document.title = said('Toinen nimi')
  await expect(loading.load(loader, document)).rejects.toMatchObject({
    code: 'retires-unasked',
    status: 409,
    fields: [{ field: 'measure 1.1' }, { field: 'indicator 1.1-assessments' }, { field: 'indicator 1.1-guide' }],
  })
  expect((await reading.overview(publicActor, document.id)).title.fi).toBe('Rantalan kotoutumisohjelma')
})

test('a measure that was retired by name is kept, and is the same measure when it comes back', async () => {
  const { loading, reading } = setUp()
  const document = another()
  await loading.load(loader, document)
  const [first] = document.themes[0]!.sets[0]!.measures.splice(0, 1)
  const id = async () =>
    (
      await rows(`select id, retired_at is not null as retired from measure where programme = '${document.id}' and key = '1.1'`)
    )[0]!
  const before = await id()
  const result = await loading.load(loader, document, { allowRetire: ['measure 1.1', '1.1-assessments', '1.1-guide'] })
  expect(result.retired.map((item) => `${item.kind} ${item.key}`).sort()).toEqual([
    'deliverable guide',
    'indicator 1.1-assessments',
    'indicator 1.1-guide',
    'measure 1.1',
  ])
  expect(await id()).toEqual({ ...before, retired: true })
  await expect(reading.measure(publicActor, document.id, '1.1')).rejects.toMatchObject({ code: 'not-found' })
  expect((await reading.search(publicActor, document.id, 'kartoitus', 'fi')).hits.map((hit) => hit.key)).not.toContain('1.1')

  document.themes[0]!.sets[0]!.measures.unshift(first!)
  expect((await loading.load(loader, document)).returned).toContainEqual({
    kind: 'measure',
    key: '1.1',
    fields: [],
    definition: false,
  })
  expect(await id()).toEqual({ ...before, retired: false })
  expect((await reading.measure(publicActor, document.id, '1.1')).versions.map((version) => version.fields)).toEqual([
    ['returned'],
    ['retired'],
    ['added'],
  ])
})

test('a set that carries out another plan leaves its retired measure as it was on its last day', async () => {
  const { loading } = setUp()
  const document = another()
  await loading.load(loader, document)
  document.themes[0]!.sets[0]!.plan = undefined
  document.themes[0]!.sets[0]!.measures.shift()
  const result = await loading.load(loader, document, { allowRetire: ['measure 1.1', '1.1-assessments', '1.1-guide'] })
  expect(result.loaded).toBe(2)
})

test('a new item in the middle pushes the others along without changing them; another order is told', async () => {
  const { loading, reading } = setUp()
  const document = another()
  await loading.load(loader, document)
  const measures = document.themes[0]!.sets[0]!.measures
  measures.splice(1, 0, measure('1.9'))
  const added = await loading.load(loader, document)
  expect(added).toMatchObject({ added: [{ kind: 'measure', key: '1.9' }], changed: [], reordered: [] })
  expect(await reading.measure(publicActor, document.id, '1.9')).toMatchObject({
    previous: { number: '1.1' },
    next: { number: '1.2' },
  })
  measures.reverse()
  const turned = await loading.load(loader, document)
  expect(turned).toMatchObject({ added: [], changed: [], loaded: 3 })
  expect(turned.reordered).toContain('measure')
  expect((await reading.set(publicActor, document.id, '1')).measures.map((one) => one.number)).toEqual(['1.2', '1.9', '1.1'])
})

test('two loads at once: the second waits, and finds nothing to do', async () => {
  const { loading, reading } = setUp()
  const document = another()
  const results = await Promise.all([
    loading.load(loader, document),
    loading.load(loader, document),
    loading.load(loader, document),
  ])
  expect(results.map((result) => result.empty).sort()).toEqual([false, true, true])
  expect((await reading.about(publicActor, document.id)).version.changes.map((change) => change.number)).toEqual([1])
})

test('a plan that was shown for another version is not carried out', async () => {
  const { loading } = setUp()
  const document = another()
  const { version } = await loading.plan(loader, document)
  await loading.load(loader, document)
  await expect(loading.load(loader, document, { basedOn: version })).rejects.toMatchObject({ code: 'conflict' })
})

test('a load is audited once, with its counts', async () => {
  const { loading } = setUp()
  const document = another()
  await loading.load(loader, document, { reason: 'First.' })
  const entries = await rows(`select action, after, reason from audit_entry where subject_id = '${document.id}'`)
  expect(entries).toEqual([
    {
      action: 'programme.loaded',
      reason: 'First.',
      after: { version: 1, added: 30, changed: 0, redefined: 0, retired: 0, returned: 0, retiredItems: [] },
    },
  ])
})

test('bodies are handed on in the same transaction, only when something changed; a failure there undoes the load', async () => {
  const handed: string[] = []
  const loading = createProgrammeLoading({
    database,
    onBodies: async (_scope, city, bodies) => {
      handed.push(`${city}: ${bodies.map((body) => body.id).join(' ')}`)
    },
  })
  const document = another()
  await loading.load(loader, document)
  await loading.load(loader, document)
  expect(handed).toEqual(['rantala: council employment schools youth'])
  const failing = createProgrammeLoading({
    database,
    onBodies: async () => {
      throw new Error('no units today')
    },
  })
  const unlucky = another()
  await expect(failing.load(loader, unlucky)).rejects.toThrow('no units today')
  expect(await rows(`select 1 from programme where id = '${unlucky.id}'`)).toEqual([])
})

test('the bodies of all the city’s programmes are handed on together, each as the latest programme has it', async () => {
  let handed: { id: string; name: { fi: string }; parent?: string | undefined }[] = []
  const loading = createProgrammeLoading({
    database,
    onBodies: async (_scope, _city, bodies) => {
      handed = bodies
    },
  })
  const [older, newer] = [inventedProgramme('two-1', 'two-cities'), inventedProgramme('two-2', 'two-cities')]
  older.bodies.push({ id: 'only-then', name: said('Vain silloin'), kind: 'unit', parent: 'youth' })
  newer.period = { start: '2031-01-01', end: '2034-12-31' }
  newer.bodies[3]!.name = said('Nuoret')
  await loading.load(loader, newer)
  await loading.load(loader, older)
  expect(handed.map(({ id, name, parent }) => [id, name.fi, parent])).toEqual([
    ['council', 'Rantalan kaupunki', undefined],
    ['employment', 'Työllisyyspalvelut', 'council'],
    ['schools', 'Koulutus', 'council'],
    ['youth', 'Nuoret', 'schools'],
    ['only-then', 'Vain silloin', 'youth'],
  ])
})

test('the organisation’s units follow the bodies: added with the first load, closed when the last programme drops one', async () => {
  const loading = createProgrammeLoading({ database, onBodies: syncUnits })
  const document = inventedProgramme('unit-city-1', 'unit-city')
  const units = () => rows("select slug from unit where city = 'unit-city' and closed_at is null order by slug")
  await loading.load(loader, document)
  expect((await units()).map((unit) => unit.slug)).toEqual(['council', 'employment', 'schools', 'youth'])
  document.bodies.splice(2, 2, { id: 'library', name: said('Kirjasto'), kind: 'unit', parent: 'council' })
  const measures = document.themes.flatMap((theme) => theme.sets.flatMap((set) => set.measures))
  for (const one of measures) one.bodies = [{ body: 'library', role: 'leads' }]
  for (const one of measures.flatMap((measure) => measure.indicators)) one.responsible = []
  await loading.load(loader, document)
  expect((await units()).map((unit) => unit.slug)).toEqual(['council', 'employment', 'library'])
})

test('another city’s document cannot take a programme’s id', async () => {
  const { loading } = setUp()
  const document = another()
  await loading.load(loader, document)
  await expect(loading.load(loader, inventedProgramme(document.id, 'other-city'))).rejects.toMatchObject({
    code: 'another-city',
    status: 409,
  })
})

test('a document that cannot be kept is refused with everything that is wrong', async () => {
  const { loading } = setUp()
  const document = another()
  const [set] = document.themes[0]!.sets
  set!.measures.push(
    measure('1.2', { bodies: [{ body: 'nobody', role: 'leads' }] }),
    measure('1.3', { title: said('nul\0') }),
    measure('1.4', { planTheme: 'no-theme' }),
  )
  document.indicators.push(indicator('P1'), indicator('P2', { responsible: ['nobody'], method: said('half \ud83d') }))
  document.bodies[1]!.parent = 'no-parent'
  await expect(loading.load(loader, document)).rejects.toMatchObject({
    code: 'invalid',
    fields: [
      { field: 'indicator P1', code: 'twice' },
      { field: 'measure 1.2', code: 'twice' },
      { field: 'body employment', code: 'dangling' },
      { field: 'indicator P2', code: 'dangling' },
      { field: 'indicator P2', code: 'unprintable' },
      { field: 'measure 1.2', code: 'dangling' },
      { field: 'measure 1.3', code: 'unprintable' },
      { field: 'measure 1.4', code: 'dangling' },
    ],
  })
})

test('only Koto itself and an administrator load; to anybody else there is nothing there', async () => {
  const { loading } = setUp()
  const person = (role: 'administrator' | 'coordinator') => ({
    kind: 'person' as const,
    id: newId<'person'>(),
    roles: [{ role, unit: null }],
    via: 'session' as const,
  })
  for (const actor of [publicActor, person('coordinator')]) {
    await expect(loading.plan(actor, another())).rejects.toMatchObject({ code: 'not-found' })
    await expect(loading.load(actor, another())).rejects.toMatchObject({ code: 'not-found' })
    await expect(loading.makeMain(actor, 'rantala-1')).rejects.toMatchObject({ code: 'not-found' })
  }
  expect((await loading.load(person('administrator'), another())).loaded).toBe(1)
})

test('the first programme is the main one until another is made so', async () => {
  const own = await testDatabase()
  const loading = createProgrammeLoading({ database: own })
  const reading = createProgrammeReading({ database: own })
  await loading.load(loader, inventedProgramme('one', 'one-city'))
  await loading.load(loader, inventedProgramme('two', 'two-city'))
  expect((await reading.list(publicActor)).map(({ id, main }) => [id, main])).toEqual([
    ['one', true],
    ['two', false],
  ])
  await loading.makeMain(loader, 'two')
  expect((await reading.list(publicActor)).map(({ id, main }) => [id, main])).toEqual([
    ['two', true],
    ['one', false],
  ])
  await expect(loading.makeMain(loader, 'three')).rejects.toMatchObject({ code: 'not-found' })
  expect((await reading.list(publicActor)).map(({ id, main }) => [id, main])).toEqual([
    ['two', true],
    ['one', false],
  ])
  await own.close()
})

test('the app’s role can delete no item and change no history', async () => {
  await setUp().loading.load(loader, another())
  for (const statement of [
    'delete from measure',
    'delete from programme',
    'truncate indicator',
    "update item_version set reason = 'x'",
    'delete from programme_version',
  ]) {
    await expect(rows(statement)).rejects.toThrow(/permission denied/)
  }
})
