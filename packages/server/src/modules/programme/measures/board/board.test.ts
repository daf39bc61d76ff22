import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import pg from 'pg'
import { inventedProgramme, measure } from '../../../../../test/invented-programme.ts'
import { runningProgramme, type RunningProgramme } from '../../../../../test/measures-programme.ts'
import type { ProgrammeDocument } from '../../format/document.ts'
import { newId } from '../../../../platform/ids/id.ts'
import { createSnapshots } from '../../store/snapshots.ts'
import type { MeasureRunning } from '../contract.ts'
import { createMeasures } from '../service.ts'
import { measureStates } from '../states.ts'

const now = new Date('2028-03-01T10:00:00Z')
const clock = { now: () => now }
const id = 'rantala-2030'
const serviceOf = ({ database }: RunningProgramme) => createMeasures({ database, snapshots: createSnapshots(), publicUrl: () => 'https://koto.rantala.fi' })

let running: RunningProgramme
let measures: MeasureRunning
beforeAll(async () => {
  running = await runningProgramme(clock)
  measures = serviceOf(running)
  const { as: { coordinator }, measure, body } = running
  const why = { text: 'Näin sovittiin', language: 'fi' as const }
  await measures.changeState(coordinator, id, '1.1', { state: 'under-way', since: '2028-01-10', reason: why })
  await measures.changeState(coordinator, id, '3.2', { state: 'stopped', since: '2028-01-10', reason: why })
  await measures.changeSchedule(coordinator, id, '3.1', { starts: null, ends: '2028-02-28', phases: [] })
  await running.database.withActor(coordinator, async (scope) => {
    const db = scope.db<Record<string, Record<string, unknown>>>()
    const title = { fi: 'Tarkistuspiste', sv: 'Kontrollpunkt', en: 'Check' }
    const milestone = (of: string, due: string, more = {}) =>
      ({ id: newId(), programme: id, measure: measure[of], body: body['employment'], title, due, version: 1, ...more })
    await db.insertInto('milestone').values([
      milestone('1.1', '2028-02-01'), milestone('1.1', '2028-05-01'), milestone('1.1', '2028-01-01', { done_on: '2028-01-01' }),
      milestone('3.2', '2028-01-01'), milestone('2', '2027-01-01', { dropped_at: now, dropped_why: 'Ei tarvita', dropped_language: 'fi' }),
    ]).execute()
    const round = { id: newId(), programme: id, number: 1, title, starts: '2027-07-01', ends: '2027-12-31', deadline: '2028-02-15', state: 'open', version: 1, opened_at: now, opened_by: coordinator.id }
    await db.insertInto('reporting_round').values(round).execute()
    const answer = (of: string, by: string, state: string) => ({ id: newId(), round: round.id, measure: measure[of], body: body[by], role: 'leads', state, version: 1 })
    await db.insertInto('round_answer').values([answer('1.1', 'employment', 'draft'), answer('2', 'employment', 'open'), answer('1.2', 'youth', 'submitted')]).execute()
    const meeting = { id: newId(), programme: id, body: body['council'], starts_at: now, state: 'planned', version: 1, made_at: now, made_by: coordinator.id }
    await db.insertInto('review_meeting').values(meeting).execute()
    const decision = (number: number, deadline: string | null) =>
      ({ id: newId(), programme: id, meeting: meeting.id, number, text: `Päätös ${number}`, language: 'fi', owner: body['employment'], deadline, state: 'open', version: 1 })
    const decisions = [decision(1, '2028-02-20'), decision(2, null), decision(3, '2028-01-01')]
    await db.insertInto('decision').values(decisions).execute()
    await db.updateTable('decision').set({ state: 'closed' }).where('number', '=', 3).execute()
    await db.insertInto('decision_measure').values([{ decision: decisions[0]!.id, measure: measure['1.2'] }, { decision: decisions[2]!.id, measure: measure['1.2'] }]).execute()
  })
})
afterAll(() => running.database.close())

const board = (filter = {}, who: keyof RunningProgramme['as'] = 'coordinator') => measures.board(running.as[who], id, filter)
const numbers = async (filter: object) => (await board(filter)).measures.map(({ number }) => number)

test('each measure says how it stands, who leads, what is next, what is open and what is missing', async () => {
  const { measures } = await board()
  expect(measures.map(({ number, state, next, openDecisions, answersMissing, late }) => [number, state, next, openDecisions, answersMissing, late])).toEqual([
    ['1.1', 'under-way', '2028-02-01', 0, 1, true], ['1.2', 'planned', '2028-02-20', 1, 0, true], ['2', 'planned', null, 0, 1, false],
    ['3.1', 'planned', '2028-02-28', 0, 0, true], ['3.2', 'stopped', null, 0, 0, false],
  ])
  expect(measures[0]!.leads).toMatchObject([{ id: 'employment', name: { en: 'Employment Services' } }])
})

test('deadlines stand in the order of their days; what stopped is not waited for', async () => {
  expect((await board()).deadlines.map(({ kind, day, late, measure }) => [kind, day, late, measure?.number ?? null])).toEqual([
    ['milestone', '2028-02-01', true, '1.1'], ['round', '2028-02-15', true, null], ['decision', '2028-02-20', true, '1.2'],
    ['schedule', '2028-02-28', true, '3.1'], ['milestone', '2028-05-01', false, '1.1'],
  ])
})

test('a body is silent when answers or reports are missing after their day', async () => {
  expect((await board()).silent).toMatchObject([{ id: 'employment', answers: 2, milestones: 1 }])
  expect((await board({ set: '2' })).silent).toMatchObject([{ id: 'employment', answers: 1, milestones: 0 }])
  expect((await board({ set: '3' })).silent).toEqual([])
})

test('open decisions are told, closed ones are not', async () => {
  expect((await board()).decisions.map(({ number, late, measures }) => [number, late, measures])).toEqual([[1, true, ['1.2']], [2, false, []]])
  expect((await board({ theme: 'children' })).decisions).toEqual([])
})

test('the list fits every part of the filter; the matrix all but its own axes', async () => {
  expect(await numbers({ theme: 'work' })).toEqual(['1.1', '1.2', '2'])
  expect(await numbers({ set: '1', state: 'planned' })).toEqual(['1.2'])
  expect(await numbers({ late: true })).toEqual(['1.1', '1.2', '3.1'])
  expect(await numbers({ body: 'schools' })).toEqual(['1.1', '1.2', '3.1', '3.2'])
  expect(await numbers({ body: 'youth' })).toEqual(['1.1', '1.2'])
  expect(await numbers({ text: 'nätverk FÖRETAG' })).toEqual(['2'])
  expect(await numbers({ text: '3.2' })).toEqual(['3.2'])
  for (const nothing of [{ theme: 'x' }, { set: '99' }, { state: 'finished' }, { body: '\0' }, { text: 'xyzzy' }]) expect(await numbers(nothing)).toEqual([])
  const { sets, counts } = await board({ theme: 'work', set: '1', state: 'planned' })
  expect(sets.map(({ number, counts }) => [number, counts.planned, counts['under-way']])).toEqual([['1', 1, 1], ['2', 1, 0], ['3', 0, 0]])
  expect(counts).toMatchObject({ planned: 2, 'under-way': 1, stopped: 0 })
})

test('a reporter sees what her own body owes; a reviewer sees no answers under way', async () => {
  expect((await board({}, 'reporter')).silent).toMatchObject([{ id: 'employment', answers: 2 }])
  expect((await board({}, 'reviewer')).silent).toMatchObject([{ id: 'employment', answers: 0, milestones: 1 }])
})

test('a measure’s own page has its milestones, the last round’s answers, open decisions and what one may do', async () => {
  const { work, bodies } = await measures.work(running.as.coordinator, id, '1.1')
  expect(work.milestones.map(({ due, doneOn, late }) => [due, doneOn, late])).toEqual([['2028-01-01', '2028-01-01', false], ['2028-02-01', null, true], ['2028-05-01', null, false], [null, null, false]])
  expect(work.answers).toMatchObject({ round: { number: 1, open: true }, told: [{ state: 'draft', body: { en: 'Employment Services' } }] })
  expect(bodies).toHaveLength(2)
  expect((await measures.work(running.as.reviewer, id, '1.1')).work.answers).toBeNull()
  expect((await measures.work(running.as.reviewer, id, '1.2')).work.decisions).toMatchObject([{ number: 1, late: true }])
})

function large(count: number): ProgrammeDocument {
  const document = inventedProgramme(`large-${count}`, `large-${count}`)
  document.bestPractices = []
  document.themes = [{ ...document.themes[0]!, sets: Array.from({ length: count / 10 }, (_, set) => ({
    ...document.themes[0]!.sets[1]!, number: String(set + 1),
    measures: Array.from({ length: 10 }, (_, at) => measure(`${set + 1}.${at + 1}`)),
  })) }]
  return document
}

test('200 measures take as many queries as 10 do', async () => {
  const counts: number[] = []
  for (const count of [10, 200]) {
    const city = await runningProgramme(clock, large(count))
    try {
      await city.database.withActor(city.as.coordinator, async (scope) => {
        const rows = Object.values(city.measure).map((measure, index) => ({
          id: newId(), measure, number: 1, state: measureStates.filter((state) => state !== 'merged')[index % 5], since: '2028-01-01', reason: 'x', language: 'fi', at: now, by_person: city.as.coordinator.id,
        }))
        await scope.db<{ measure_state: Record<string, unknown> }>().insertInto('measure_state').values(rows).execute()
      })
      const service = serviceOf(city)
      expect((await service.board(city.as.coordinator, `large-${count}`)).measures).toHaveLength(count)
      const queries = vi.spyOn(pg.Client.prototype, 'query')
      await service.board(city.as.coordinator, `large-${count}`)
      counts.push(queries.mock.calls.length)
      queries.mockRestore()
    } finally {
      await city.database.close()
    }
  }
  expect(counts[1]).toBe(counts[0])
  expect(counts[0]).toBeGreaterThan(6)
  expect(counts[0]).toBeLessThanOrEqual(10)
})
