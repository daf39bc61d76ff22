import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { inventedProgramme, said } from '../../../test/invented-programme.ts'
import { publicActor, systemActor } from '../../platform/access/actor.ts'
import { createProgrammeLoading, createProgrammeReading } from './index.ts'
import type { ProgrammeReading } from './reading.ts'

let database: TestDatabase
let reading: ProgrammeReading
beforeAll(async () => {
  database = await testDatabase()
  reading = createProgrammeReading({ database })
  const loading = createProgrammeLoading({ database })
  const document = inventedProgramme('rantala')
  document.themes[1]!.sets[0]!.measures[0]!.title.ar = 'مدرسة تراعي اللغة'
  document.title.ar = 'برنامج الاندماج'
  await loading.load(systemActor('test'), document)
  const other = inventedProgramme('merila', 'merila')
  other.concepts[0]!.term = said('Nuorisotakuu', 'Ungdomsgaranti', 'Youth guarantee')
  await loading.load(systemActor('test'), other)
})
afterAll(() => database.close())

const search = (query: string, language = 'fi', programme = 'rantala') => reading.search(publicActor, programme, query, language)
const keys = async (query: string, language = 'fi') => (await search(query, language)).hits.map((hit) => `${hit.kind} ${hit.key}`)

test('a word is found in its other forms: nuoret finds nuorille', async () => {
  expect((await keys('nuoret'))[0]).toBe('theme children')
  expect(await keys('nuoret')).toContain('measure 1.2')
  expect(await keys('jobs', 'en')).toContain('measure 1.2')
  expect(await keys('verksamhet nätverken', 'sv')).toContain('measure 2')
})

test('a word is found inside a compound: työ finds työnhakijat and pitkäaikaistyöttömiä', async () => {
  const found = await keys('työ')
  expect(found).toContain('measure 1.1')
  expect(found).toContain('measure 1.2')
  const hits = (await search('työttömiä')).hits
  expect(hits[0]!.excerpt).toContainEqual({ text: 'pitkäaikaistyöttömiä', hit: true })
})

test('the beginning of the last word is enough, with or without accents', async () => {
  expect(await keys('osaamisen kart')).toContain('measure 1.1')
  expect(await keys('tyonhaki')).toContain('measure 1.1')
  expect(await keys('homew', 'en')).toEqual(['measure 3.2'])
})

test('a typing mistake is put right, and the answer says so', async () => {
  const result = await search('nuoert')
  expect(result.corrected).toBe('nuoret')
  expect(result.hits.map((hit) => hit.key)).toContain('1.2')
  expect(await search('nuoret')).toMatchObject({ corrected: null })
  expect(await search('jobsekers', 'en')).toMatchObject({ corrected: 'jobseekers' })
})

test('a number goes to its measure first, an id to its indicator', async () => {
  expect((await keys('1.1'))[0]).toBe('measure 1.1')
  expect((await keys('toimenpide 3.2'))[0]).toBe('measure 3.2')
  expect((await keys('2')).slice(0, 2)).toEqual(['measure 2', 'set 2'])
  expect((await keys('p1'))[0]).toBe('indicator P1')
  expect((await keys('1.1-ASSESSMENTS'))[0]).toBe('indicator 1.1-assessments')
})

test('what is in the title comes before what is only in the text', async () => {
  expect((await keys('school', 'en'))[0]).toBe('measure 3.1')
  expect((await keys('segregation', 'en'))[0]).toBe('concept segregation')
})

test('every word counts; when nothing has them all, what has some is shown', async () => {
  expect(await keys('companies network', 'en')).toEqual(['measure 2'])
  expect(await keys('what does the city do about young people without work and is it working?', 'en')).toContain('measure 1.2')
})

test('words of another language are found there, and the hit says which language it is in', async () => {
  const result = await search('jobseekers', 'fi')
  expect(result.hits[0]).toMatchObject({ key: '1.1', language: 'en' })
  expect((await search('مدرسة', 'ar')).hits[0]).toMatchObject({ kind: 'measure', key: '3.1', language: 'ar' })
  expect((await search('jobseekers', 'ar')).hits[0]).toMatchObject({ key: '1.1', language: 'en' })
})

test('the excerpt is the text itself in runs, with the words that were looked for marked', async () => {
  const { hits } = await search('arbete unga', 'sv')
  const hit = hits.find(({ key }) => key === '1.2')!
  expect(hit.excerpt.map((run) => run.text).join('')).toBe('Staden erbjuder unga arbete.')
  expect(hit.excerpt.filter((run) => run.hit).map((run) => run.text)).toEqual(['unga', 'arbete'])
})

test('two cities do not find each other’s things', async () => {
  expect((await search('nuorisotakuu', 'fi', 'merila')).hits.map((hit) => hit.kind)).toContain('concept')
  expect((await search('nuorisotakuu', 'fi', 'rantala')).hits.map((hit) => hit.kind)).not.toContain('concept')
})

test('pages follow each other, and the total stays', async () => {
  const all = await reading.search(publicActor, 'rantala', 'nuoret', 'fi', { limit: 100, offset: 0 })
  const second = await reading.search(publicActor, 'rantala', 'nuoret', 'fi', { limit: 1, offset: 1 })
  expect(second).toMatchObject({ total: all.total, hits: [all.hits[1]] })
  expect(await reading.search(publicActor, 'rantala', 'nuoret', 'fi', { limit: 10, offset: 500 })).toMatchObject({
    total: all.total,
    hits: [],
  })
})

test.each([
  '',
  '   ',
  'the and of',
  '👩‍🔬🎉',
  '\0',
  'nuoret\0',
  'nuoret\ud800 työ',
  '%',
  '_',
  "'",
  '"',
  '\\',
  ':*',
  '&|!()<->',
  "'; drop table programme; --",
  '\ud800',
  '<b>x</b>'.repeat(9),
  'a'.repeat(100_000),
  '.,.,',
  '1.'.repeat(50),
])('the query %j is answered without an error', async (query) => {
  for (const language of ['fi', 'sv', 'en', 'xx']) {
    const result = await search(query, language)
    expect(result.hits.length).toBeLessThanOrEqual(result.total)
  }
})

test('only words that say nothing find nothing', async () => {
  expect(await search('the and of', 'en')).toEqual({ query: 'the and of', corrected: null, hits: [], total: 0 })
  expect((await search('👩‍🔬')).total).toBe(0)
})

test('whatever is typed, there is an answer', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc
        .tuple(fc.constantFrom('', 'nuoret', 'work 1.1'), fc.string({ unit: 'binary', maxLength: 60 }))
        .map((parts) => parts.join('')),
      fc.constantFrom('fi', 'en'),
      async (query, language) => {
        expect((await search(query, language)).query).toBe(query)
      },
    ),
    { numRuns: 60 },
  )
})
