import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { runningProgramme, type Part, type RunningProgramme } from '../../../../test/measures-programme.ts'
import { publicActor, systemActor, type Actor } from '../../../platform/access/actor.ts'
import { createSnapshots } from '../store/snapshots.ts'
import type { MeasureRunning, ScheduleChange, StateChange } from './contract.ts'
import { createMeasures } from './service.ts'

let running: RunningProgramme
let measures: MeasureRunning
let now = new Date('2028-03-01T10:00:00Z')
const id = 'rantala-2030'
const why = (text: string) => ({ text, language: 'fi' as const })
const said = (changes: Partial<StateChange> = {}): StateChange => ({ state: 'under-way', since: '2028-02-01', reason: why('Aloitettiin'), ...changes })
const planned = (changes: Partial<ScheduleChange> = {}): ScheduleChange => ({ starts: '2028-01-01', ends: '2029-06-30', phases: [], ...changes })

beforeAll(async () => {
  running = await runningProgramme({ now: () => now })
  measures = createMeasures({ database: running.database, snapshots: createSnapshots(), publicUrl: () => 'https://koto.rantala.fi' })
})
afterAll(() => running.database.close())
beforeEach(() => { now = new Date(now.getTime() + 60_000) })

/** As somebody who may read it but changes nothing. */
const life = (number: string) => measures.work(running.as.auditor, id, number)

const changesTold = () => running.database.withActor(publicActor, async (scope) =>
  scope.db<{ public_change: { id: number; kind: string; measure: string; told: unknown } }>().selectFrom('public_change').select(['kind', 'measure', 'told']).orderBy('id').execute())

test('a measure of which nothing was said is planned, since no day', async () => {
  expect(await life('3.1')).toMatchObject({ state: 'planned', said: null, states: [], percent: 0, schedule: { number: 0, starts: null } })
})

test('a state is said with its day, its reason and by whom, and everybody is told of it but not by whom', async () => {
  const { as } = running
  await measures.changeState(as.lead, id, '1.1', said())
  expect(await life('1.1')).toMatchObject({
    state: 'under-way', percent: 0, milestones: { total: 1, done: 0 },
    said: { number: 1, from: 'planned', since: '2028-02-01', reason: { text: 'Aloitettiin', language: 'fi' }, mergedInto: null, done: { at: now, by: 'The lead' } },
  })
  expect((await changesTold()).at(-1)).toEqual({
    kind: 'state', measure: running.measure['1.1'],
    told: { state: 'under-way', from: 'planned', since: '2028-02-01', reason: { text: 'Aloitettiin', language: 'fi' } },
  })
  const entries = await running.database.withActor(as.auditor, async (scope) =>
    scope.db<{ audit_entry: { action: string; subject_id: string; before: unknown; after: unknown; reason: string } }>().selectFrom('audit_entry').select(['before', 'after', 'reason']).where('action', '=', 'programme.measure-state-changed').execute())
  expect(entries).toEqual([{ before: { measure: '1.1', state: 'planned', since: null }, after: { measure: '1.1', state: 'under-way', since: '2028-02-01' }, reason: 'Aloitettiin' }])
})

test('whoever read an earlier state is told so, and nothing is written over', async () => {
  const { coordinator } = running.as
  await measures.changeState(coordinator, id, '1.2', said({ seen: 0 }))
  await expect(measures.changeState(coordinator, id, '1.2', said({ state: 'stopped', seen: 0 }))).rejects.toMatchObject({ code: 'changed-meanwhile', status: 409, now: 1 })
  await measures.changeState(coordinator, id, '1.2', said({ state: 'stopped', seen: 1 }))
  expect((await life('1.2')).states.map(({ from, state }) => [from, state])).toEqual([['under-way', 'stopped'], ['planned', 'under-way']])
})

test('of two who change the same measure at once one is told so', async () => {
  const { coordinator, otherLead } = running.as
  const results = await Promise.allSettled([coordinator, otherLead].map((actor) => measures.changeState(actor, id, '3.1', said({ seen: 0 }))))
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect((await life('3.1')).states).toHaveLength(1)
})

test('a measure merged into another tells which, and the other tells from which; it no longer counts', async () => {
  const { coordinator } = running.as
  await measures.changeState(coordinator, id, '3.2', said({ state: 'merged', mergedInto: '3.1' }))
  expect(await life('3.2')).toMatchObject({ state: 'merged', percent: null, said: { mergedInto: { number: '3.1', title: { en: 'A language-aware school' } } } })
  expect((await life('3.1')).mergedFrom).toMatchObject([{ number: '3.2' }])
  expect((await changesTold()).at(-1)!.told).toMatchObject({ state: 'merged', mergedInto: '3.1' })
  for (const [mergedInto, code] of [['2', 'into-itself'], ['3.2', 'itself-merged'], ['9.9', 'no-such-measure']])
    await expect(measures.changeState(coordinator, id, '2', said({ state: 'merged', mergedInto }))).rejects.toMatchObject({ code: 'invalid', fields: [{ field: 'mergedInto', code }] })
})

test('a schedule is said, moved with a reason, and every earlier one stays', async () => {
  const { lead } = running.as
  const phases = [{ title: { fi: 'Kokeilu', sv: 'Försök', en: 'Trial' }, starts: '2028-01-01', ends: null }]
  await measures.changeSchedule(lead, id, '1.1', planned({ phases, seen: 0 }))
  await measures.changeSchedule(lead, id, '1.1', planned({ phases, seen: 1 }))
  await expect(measures.changeSchedule(lead, id, '1.1', planned({ ends: '2030-12-31' }))).rejects.toMatchObject({ fields: [{ field: 'reason', code: 'why' }] })
  await measures.changeSchedule(lead, id, '1.1', planned({ ends: '2030-12-31', phases, reason: why('Rekrytointi kesti') }))
  const { schedule, schedules } = await life('1.1')
  expect(schedule).toEqual({ number: 2, starts: '2028-01-01', ends: '2030-12-31', phases })
  expect(schedules.map(({ ends, reason }) => [ends, reason?.text])).toEqual([['2030-12-31', 'Rekrytointi kesti'], ['2029-06-30', undefined]])
  expect((await changesTold()).at(-1)).toMatchObject({ kind: 'schedule', told: { ends: '2030-12-31', from: { ends: '2029-06-30' } } })
})

test('what does not fit is refused at its field', async () => {
  const { coordinator } = running.as
  const refused: [unknown, string][] = [
    [said({ since: '2028-03-02' }), 'since'], [said({ since: '2028-13-01' }), 'since'], [said({ since: '0001-01-01' }), 'since'],
    [said({ reason: why('  ') }), 'reason.text'], [{ ...said(), state: 'finished' }, 'state'], [said({ state: 'merged' }), 'mergedInto'],
    [{ ...said(), reason: { text: 'x', language: 'xx' } }, 'reason.language'], [said({ reason: why('\0') }), 'reason.text'], [said({ state: 'merged', mergedInto: '\0' }), 'mergedInto'], [said({ seen: -1 }), 'seen'],
  ]
  for (const [change, field] of refused)
    await expect(measures.changeState(coordinator, id, '2', change as StateChange)).rejects.toMatchObject({ code: 'invalid', fields: [{ field }] })
  await expect(measures.changeSchedule(coordinator, id, '2', planned({ starts: '2029-07-01' }))).rejects.toMatchObject({ fields: [{ field: 'ends', code: 'ends-before-it-starts' }] })
  const phases = [{ title: { fi: '\0', sv: 'a', en: 'a' }, starts: null, ends: null }]
  await expect(measures.changeSchedule(coordinator, id, '2', planned({ phases }))).rejects.toMatchObject({ fields: [{ field: 'phases.0.title' }] })
  for (const number of ['9.9', '', '1.1\0', "1.1' or true"])
    await expect(measures.changeState(coordinator, id, number, said())).rejects.toMatchObject({ code: 'not-found' })
  expect((await life('2')).states).toEqual([])
})

test('progress is rolled up by weight from what was said', async () => {
  const progress = await measures.progress(publicActor, id)
  expect(progress.measures.map(({ number, state, percent }) => [number, state, percent])).toEqual([
    ['1.1', 'under-way', 0], ['1.2', 'stopped', null], ['2', 'planned', 0], ['3.1', 'under-way', 50], ['3.2', 'merged', null],
  ])
  expect(progress.sets.map(({ number, percent }) => [number, percent])).toEqual([['1', 0], ['2', 0], ['3', 50]])
  expect(progress).toMatchObject({ percent: 25, counts: { planned: 1, 'under-way': 2, stopped: 1, merged: 1, done: 0, postponed: 0 }, themes: [{ key: 'work', percent: 0 }, { key: 'children', percent: 50 }] })
})

describe('who may do what', () => {
  const may: Record<Part | 'public' | 'system', ('read' | 'change' | 'change other')[]> = {
    coordinator: ['read', 'change', 'change other'], lead: ['read', 'change'], otherLead: ['read', 'change other'], reporter: ['read'],
    reviewer: ['read'], auditor: ['read'], worker: [], resident: [], administrator: [], public: [], system: [],
  }
  const actor = (who: string): Actor => (who === 'public' ? publicActor : who === 'system' ? systemActor('demo') : running.as[who as Part])
  const reached = (work: Promise<unknown>) => work.then(() => true, (error: { code: string }) => { expect(error.code).toBe('not-found'); return false })

  test.each(Object.entries(may))('%s, in the app: %j', async (who, allowed) => {
    expect(await reached(measures.board(actor(who), id))).toBe(allowed.includes('read'))
    expect(await reached(measures.work(actor(who), id, '1.1'))).toBe(allowed.includes('read'))
    expect(await reached(measures.changeState(actor(who), id, '1.1', said()))).toBe(allowed.includes('change'))
    expect(await reached(measures.changeState(actor(who), id, '3.1', said()))).toBe(allowed.includes('change other'))
    expect(await reached(measures.changeSchedule(actor(who), id, '1.1', planned({ starts: null, reason: why(who) })))).toBe(allowed.includes('change'))
    const abilities = await measures.work(actor(who), id, '1.1').then((work) => work.abilities.changeState, () => false)
    expect(abilities).toBe(allowed.includes('change'))
  })

  test.each(Object.entries(may))('%s, in SQL: %j', async (who, allowed) => {
    const { database, measure } = running
    const as = actor(who)
    const insert = (item: string, by = as.kind === 'person' ? as.id : null) => database.withActor(as, async (scope) =>
      scope.db<{ measure_state: Record<string, unknown> }>().insertInto('measure_state').values({
        id: crypto.randomUUID(), measure: item, number: 1000 + Math.floor(Math.random() * 1e6), state: 'done', since: '2028-01-01', reason: 'x', language: 'fi', at: now, by_person: by,
      }).execute().then(() => { throw new Error('rolled back') }))
    const outcome = (work: Promise<unknown>) => work.catch((error: Error & { code?: string }) => error.code ?? error.message)
    expect(await outcome(insert(measure['1.1']!))).toBe(allowed.includes('change') ? 'rolled back' : '42501')
    expect(await outcome(insert(measure['3.1']!))).toBe(allowed.includes('change other') ? 'rolled back' : '42501')
    expect(await outcome(insert(measure['1.1']!, running.as.worker.id))).toBe('42501')
    const schedule = (item: string) => database.withActor(as, async (scope) =>
      scope.db<{ measure_schedule: Record<string, unknown> }>().insertInto('measure_schedule').values({
        measure: item, number: 1000 + Math.floor(Math.random() * 1e6), starts: '2028-01-01', ends: null, phases: '[]', reason: null, language: 'fi', at: now,
        by_person: as.kind === 'person' ? as.id : null,
      }).execute().then(() => { throw new Error('rolled back') }))
    expect(await outcome(schedule(measure['1.1']!))).toBe(allowed.includes('change') ? 'rolled back' : '42501')
    expect(await outcome(schedule(measure['3.1']!))).toBe(allowed.includes('change other') ? 'rolled back' : '42501')
    for (const table of ['measure_state', 'measure_schedule'] as const) {
      for (const statement of ['update', 'delete'] as const) {
        const change = database.withActor(as, async (scope) => {
          const db = scope.db<Record<typeof table, { reason: string }>>()
          await (statement === 'update' ? db.updateTable(table).set({ reason: 'other' }) : db.deleteFrom(table)).execute()
        })
        expect(await outcome(change)).toBe('42501')
      }
    }
  })
})
