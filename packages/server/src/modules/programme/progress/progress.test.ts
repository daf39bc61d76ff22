import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { rantala, type Rantala } from '../../../../test/rantala-people.ts'
import { publicActor, type PersonActor } from '../../../platform/access/actor.ts'
import { newId } from '../../../platform/ids/id.ts'
import { createProgrammeReading } from '../programme-reading.ts'
import { tellPublicChange } from '../running/public-change.ts'
import { createSnapshots } from '../store/snapshots.ts'
import type { ProgressReading } from './contract.ts'
import { createProgress } from './service.ts'

const now = new Date('2028-06-15T09:00:00Z')
let at = now
let database: TestDatabase
let city: Rantala
let coordinator: PersonActor
let progress: ProgressReading
beforeAll(async () => {
  database = await testDatabase({ clock: { now: () => at } })
  city = await rantala(database)
  coordinator = await city.person('coordinator')
  progress = createProgress({ database, snapshots: createSnapshots(), publicUrl: () => 'https://koto.example' })
})
afterAll(() => database.close())

const write = (query: ReturnType<typeof sql>) => database.withActor(coordinator, async (scope) => { await query.execute(scope.db()) })
async function say(number: string, order: number, state: string, since: string, into?: string) {
  const [measure, merged] = [await city.measure(number), into === undefined ? null : await city.measure(into)]
  await write(sql`insert into measure_state (id, measure, number, state, merged_into, since, reason, language, at, by_person)
    values (${newId()}, ${measure}, ${order}, ${state}, ${merged}, ${since}, ${`Syy ${order}`}, 'fi', ${now}, ${coordinator.id})`)
}

test('a measure of which nobody has said anything is planned', async () => {
  expect(await progress.measure(publicActor, city.programme, '3.2')).toEqual({
    number: '3.2', state: 'planned', since: null, late: false, states: [], schedule: null, milestones: [], answers: [], decisions: [],
  })
})

test('the newest state counts, the earlier ones are its history, and no person is in it', async () => {
  await say('1.2', 1, 'under-way', '2027-02-01')
  await say('1.2', 2, 'merged', '2028-01-01', '1.1')
  const measure = await progress.measure(publicActor, city.programme, '1.2')
  expect(measure).toMatchObject({ state: 'merged', since: '2028-01-01', late: false })
  expect(measure.states).toMatchObject([
    { state: 'merged', mergedInto: { number: '1.1' }, reason: { text: 'Syy 2', language: 'fi' } },
    { state: 'under-way', since: '2027-02-01', mergedInto: null },
  ])
  expect(JSON.stringify(measure)).not.toContain(coordinator.id)
})

test('a measure under way is late from the day after its end, and not when it is done', async () => {
  await say('2', 1, 'under-way', '2027-02-01')
  await write(sql`insert into measure_schedule (measure, number, starts, ends, language, at, by_person)
    values (${await city.measure('2')}, 1, '2027-01-01', '2028-06-15', 'fi', ${now}, ${coordinator.id})`)
  expect((await progress.measure(publicActor, city.programme, '2')).late).toBe(false)
  at = new Date('2028-06-15T21:30:00Z')
  expect(await progress.measure(publicActor, city.programme, '2')).toMatchObject({ late: true, schedule: { ends: '2028-06-15', phases: [] } })
  at = now
  await say('3.1', 1, 'done', '2028-01-01')
  expect((await progress.overview(publicActor, city.programme)).all).toEqual({ done: 1, underWay: 1, late: 0, planned: 2, other: 1, all: 5 })
  expect((await progress.overview(publicActor, city.programme)).themes).toMatchObject({ work: { all: 3 }, children: { all: 2, done: 1 } })
})

test('milestones are those of the document and those added since, each with how it stands; a late one makes its measure late', async () => {
  const [measure, body] = [await city.measure('1.1'), await city.body('employment')]
  await say('1.1', 1, 'under-way', '2027-02-01')
  await write(sql`insert into milestone (id, programme, measure, body, title, due, version)
    values (${newId()}, ${city.programme}, ${measure}, ${body}, ${{ fi: 'Koulutus', sv: 'Utbildning', en: 'Training' }}, '2028-03-01', 1)`)
  const told = await progress.measure(publicActor, city.programme, '1.1')
  expect(told.milestones).toMatchObject([
    { title: { en: 'Training' }, standing: 'late', due: '2028-03-01', body: { id: 'employment' } },
    { title: { fi: 'Opas kartoituksesta' }, standing: 'no-day', due: null, body: null },
  ])
  expect(told.late).toBe(true)
  await write(sql`update milestone set dropped_at = ${now}, dropped_why = 'Ei enää', dropped_language = 'fi', version = 2 where measure = ${measure}`)
  expect(await progress.measure(publicActor, city.programme, '1.1')).toMatchObject({ late: false, milestones: [{ standing: 'dropped', droppedWhy: { text: 'Ei enää', language: 'fi' } }, {}] })
})

describe('what others have written', () => {
  const body = () => city.body('employment')
  test('an accepted answer is told as last accepted, with its round and never its risks', async () => {
    const [measure, round, answer] = [await city.measure('1.1'), newId(), newId()]
    await write(sql`insert into reporting_round (id, programme, number, title, starts, ends, deadline, state, version, opened_at, opened_by)
      values (${round}, ${city.programme}, 1, ${{ fi: 'Vuosi 2027', sv: 'År 2027', en: 'Year 2027' }}, '2027-01-01', '2027-12-31', '2028-02-15', 'open', 1, ${now}, ${coordinator.id})`)
    await write(sql`insert into round_answer (id, round, measure, body, role, state, version, achieved, words, risks)
      values (${answer}, ${round}, ${measure}, ${await body()}, 'leads', 'accepted', 1, 'partially', 'Luonnos', 'Salainen riski')`)
    expect((await progress.measure(publicActor, city.programme, '1.1')).answers).toEqual([])
    for (const number of [1, 2]) {
      await write(sql`insert into accepted_answer (id, answer, number, round, measure, body, achieved, words, language, accepted_at)
        values (${newId()}, ${answer}, ${number}, ${round}, ${measure}, ${await body()}, 'partially', ${`Teksti ${number}`}, 'fi', ${now})`)
    }
    const { answers } = await progress.measure(publicActor, city.programme, '1.1')
    expect(answers).toMatchObject([{ body: { id: 'employment' }, round: { number: 1 }, achieved: 'partially', words: { text: 'Teksti 2', language: 'fi' } }])
    expect(JSON.stringify(answers)).not.toContain('riski')
  })

  test('a decision is told once its minutes are closed, also to the coordinator; the next review is the next planned meeting', async () => {
    const [meeting, decision] = [newId(), newId()]
    for (const [id, starts, state] of [[newId(), '2028-09-01', 'planned'], [meeting, '2028-08-01', 'planned'], [newId(), '2028-07-01', 'cancelled']]) {
      await write(sql`insert into review_meeting (id, programme, body, starts_at, state, version, made_at, made_by)
        values (${id}, ${city.programme}, ${await city.body('council')}, ${starts}, ${state}, 1, ${now}, ${coordinator.id})`)
    }
    await write(sql`insert into decision (id, programme, meeting, number, text, language, owner, state, version)
      values (${decision}, ${city.programme}, ${meeting}, 1, 'Selvitetään', 'fi', ${await body()}, 'open', 1)`)
    await write(sql`insert into decision_measure (decision, measure) values (${decision}, ${await city.measure('1.1')})`)
    expect((await progress.measure(coordinator, city.programme, '1.1')).decisions).toEqual([])
    await write(sql`update decision set public_at = ${now} where id = ${decision}`)
    expect((await progress.measure(publicActor, city.programme, '1.1')).decisions).toMatchObject([
      { number: 1, text: { text: 'Selvitetään' }, owner: { id: 'employment' }, decidedBy: { id: 'council' }, closedAt: null },
    ])
    expect((await progress.overview(publicActor, city.programme)).nextReview).toMatchObject({ startsAt: new Date('2028-08-01'), body: { id: 'council' } })
  })
})

describe('what has changed', () => {
  const tell = (told: Record<string, unknown>, measure?: string) => database.withActor(coordinator, (scope) =>
    tellPublicChange(scope, { programme: city.programme, kind: 'state', subject: newId(), told, measure }))

  test('is told newest first, between two days of Finland, with the measure’s name', async () => {
    at = new Date('2028-03-31T20:59:00Z')
    await tell({ to: 'under-way' }, await city.measure('1.1'))
    at = new Date('2028-03-31T21:01:00Z')
    await tell({ to: 'done' })
    at = now
    const all = await progress.changes(publicActor, city.programme)
    expect(all.map(({ told }) => told.to)).toEqual(['done', 'under-way'])
    expect(all[1]).toMatchObject({ kind: 'state', measure: { number: '1.1', title: { en: 'Skills assessments for jobseekers' } }, indicator: null })
    const april = await progress.changes(publicActor, city.programme, { from: '2028-04-01', to: '2028-06-30' })
    expect(april.map(({ told }) => told.to)).toEqual(['done'])
    expect(await progress.firstChange(publicActor, city.programme)).toBe('2028-03-31')
    expect(await progress.changes(publicActor, city.programme, { before: all[0]!.id })).toHaveLength(1)
  })

  test('what was taken back is told nowhere, and changes the stamps all the same', async () => {
    const [before, pages] = [await progress.stamp(publicActor, city.programme), createProgrammeReading({ database })]
    const [told, kept] = [await progress.changes(publicActor, city.programme), await pages.stamp(publicActor)]
    await tell({ withdrawn: true })
    expect(await progress.changes(publicActor, city.programme)).toEqual(told)
    expect(await progress.stamp(publicActor, city.programme)).not.toBe(before)
    expect(await pages.stamp(publicActor)).not.toBe(kept)
  })

  test('a new day changes the stamps, since what is late depends on it', async () => {
    const pages = createProgrammeReading({ database })
    const [feed, kept] = [await progress.stamp(publicActor, city.programme), await pages.stamp(publicActor)]
    at = new Date('2028-06-15T21:30:00Z')
    expect([await progress.stamp(publicActor, city.programme) === feed, await pages.stamp(publicActor) === kept]).toEqual([false, false])
    at = now
  })
})

test('what does not exist is not found', async () => {
  await expect(progress.measure(publicActor, city.programme, '9.9')).rejects.toMatchObject({ code: 'not-found' })
  await expect(progress.overview(publicActor, 'nowhere')).rejects.toMatchObject({ code: 'not-found' })
  await expect(progress.changes(publicActor, '../x')).rejects.toMatchObject({ code: 'not-found' })
})
