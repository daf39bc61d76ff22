import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { overlapping } from '../../../../test/overlapping.ts'
import { fieldsOf, problemOf } from '../../../../test/problems.ts'
import { valueOf, valuesCity, type Person } from '../../../../test/values-city.ts'
import { publicActor, type Actor } from '../../../platform/access/actor.ts'
import { newId } from '../../../platform/ids/id.ts'
import { createSnapshots } from '../store/snapshots.ts'
import { enter } from './enter.ts'

const id = 'rantala-2030'
let city: Awaited<ReturnType<typeof valuesCity>>
beforeAll(async () => { city = await valuesCity() })
afterAll(() => city.database.close())

const series = (indicator: string, actor: Actor = publicActor) => city.values.series(actor, id, indicator)
const enters = (who: Person, indicator: string, ...value: Parameters<typeof valueOf>) => city.values.enter(city.as[who], id, indicator, valueOf(...value))
const publicChanges = async () => {
  const { rows } = await city.database.withActor(publicActor, (scope) => sql<{ kind: string; told: object }>`select kind, told from public_change order by id`.execute(scope.db()))
  return rows
}

describe('a value', () => {
  test('is proposed by a body, seen by nobody outside, and public once the coordinator accepts it', async () => {
    const proposed = await enters('reporter', '1.1-assessments', '2027', '1 200', { note: 'All of them' })
    expect(proposed).toMatchObject({ state: 'proposed', number: 1 })
    expect((await series('1.1-assessments')).totals).toEqual([])
    expect((await series('1.1-assessments')).proposals).toEqual([])
    expect(await publicChanges()).toEqual([])
    expect((await series('1.1-assessments', city.as.coordinator)).proposals).toMatchObject([{ value: 1200, body: { id: 'employment' }, by: 'The reporter' }])

    await city.values.decide(city.as.coordinator, id, proposed.id, { accept: true, comment: '' })
    const shown = await series('1.1-assessments')
    expect(shown.totals).toMatchObject([{ period: '2027', value: 1200, source: 'Register', note: { text: 'All of them', language: 'en' } }])
    expect(shown.standing).toMatchObject({ state: 'reached', rule: 'met', value: 1200 })
    expect(shown.history).toEqual([])
    expect(await publicChanges()).toMatchObject([{ kind: 'value', told: { indicator: '1.1-assessments', period: '2027', value: 1200, corrects: false } }])
    expect(await problemOf(city.values.decide(city.as.coordinator, id, proposed.id, { accept: false, comment: 'no' }))).toBe('decided-already')
  })

  test('is corrected by a new one with a reason, and the earlier stays', async () => {
    expect(await fieldsOf(enters('coordinator', '1.1-assessments', '2027', 1150))).toEqual(['why: why-needed'])
    await enters('coordinator', '1.1-assessments', '2027', 1150, { why: 'Counted twice' })
    const { totals, history } = await series('1.1-assessments', city.as.auditor)
    expect(totals).toMatchObject([{ value: 1150, number: 2 }])
    expect(history.map(({ value, number, why, by }) => [value, number, why, by])).toEqual([[1150, 2, 'Counted twice', 'The coordinator'], [1200, 1, null, 'The reporter']])
    expect((await publicChanges()).at(-1)).toMatchObject({ told: { value: 1150, before: 1200, corrects: true } })
  })

  test('that a proposal waits for is not entered past it, and a refusal says why', async () => {
    const { id: value } = await enters('reporter', '1.1-assessments', '2028', 1100)
    await enters('reporter', '1.1-assessments', '2028', 1110)
    expect((await series('1.1-assessments', city.as.reporter)).proposals).toMatchObject([{ id: value, value: 1110, number: 1 }])
    expect(await problemOf(enters('coordinator', '1.1-assessments', '2028', 1120))).toBe('proposal-waits')
    expect(await problemOf(enters('contributor', '1.1-assessments', '2028', 1120))).toBe('proposal-waits')
    expect(await fieldsOf(city.values.decide(city.as.coordinator, id, value, { accept: false, comment: ' ' }))).toEqual(['comment: comment-needed'])
    await city.values.decide(city.as.coordinator, id, value, { accept: false, comment: 'Without December' })
    expect(await enters('contributor', '1.1-assessments', '2028', 1120)).toMatchObject({ number: 2, state: 'proposed' })
    expect((await series('1.1-assessments', city.as.reporter)).history[1]).toMatchObject({ state: 'refused', comment: 'Without December', decidedBy: 'The coordinator' })
  })

  test('that is not one, or of no period of the programme, is refused', async () => {
    const wrong = (...value: Parameters<typeof valueOf>) => fieldsOf(enters('coordinator', '1.1-people', ...value))
    expect(await wrong('2027', 'many')).toEqual(['value: number'])
    expect(await wrong('2027', '')).toEqual(['value: value-needed'])
    expect(await wrong('2026', 1)).toEqual(['period: outside-programme'])
    expect(await wrong('2030', 1)).toEqual(['period: not-begun'])
    expect(await wrong('2027-03', 1)).toEqual(['period: period'])
    expect(await wrong('2027', 1, { breakdown: { gender: 'many' } })).toEqual(['breakdown.gender: unknown-part'])
    expect(await wrong('2027', 1, { breakdown: { area: 'x' } })).toEqual(['breakdown: unknown-dimension'])
    expect(await wrong('2027', Infinity)).toEqual(['value: number'])
    expect(await problemOf(enters('coordinator', '1.1-guide', '2027', 1))).toBe('not-found')
    expect(await problemOf(enters('coordinator', 'no-such', '2027', 1))).toBe('not-found')
  })

  test('that can hardly be is asked about, and what was answered is kept', async () => {
    await enters('coordinator', '1.1-people', '2027', 100)
    expect(await fieldsOf(enters('coordinator', '1.1-people', '2028', 200))).toEqual(['confirmed: jump'])
    await enters('coordinator', '1.1-people', '2028', 200, { confirmed: true })
    expect((await series('1.1-people', city.as.coordinator)).history[0]).toMatchObject({ value: 200, confirmed: ['jump'] })
  })

  test('that another has corrected meanwhile is not written over', async () => {
    await enters('coordinator', '1.1-people', '2028', 190, { confirmed: true, why: 'New count', seen: 1 })
    expect(await problemOf(enters('coordinator', '1.1-people', '2028', 180, { confirmed: true, why: 'Mine', seen: 1 }))).toBe('changed-meanwhile')
    const snapshots = createSnapshots()
    const at = (value: number) => [city.as.coordinator, async (scope: Parameters<typeof enter>[0]) =>
      enter(scope, await snapshots.read(scope, id), '1.1-people', valueOf('2028', value, { confirmed: true, why: 'At once', seen: 2 }))] as [Actor, (scope: Parameters<typeof enter>[0]) => Promise<unknown>]
    const outcomes = await overlapping(city.database, at(170), at(160))
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('that was not counted says so and is not a zero', async () => {
    await enters('coordinator', '1.1-people', '2029', null, { missing: 'not-applicable' })
    const { totals, standing } = await series('1.1-people')
    expect(totals.at(-1)).toMatchObject({ period: '2029', value: null, missing: 'not-applicable' })
    expect(standing.asOf).toBe('2028-12-31')
  })
})

test('a breakdown is public when every part is large enough, and staff see all', async () => {
  for (const [gender, value] of [['female', 40], ['male', 45], ['other', 10], ['not-told', 5]] as const) {
    await enters('coordinator', '1.1-people', '2027', value, { breakdown: { gender }, confirmed: true })
  }
  const open = await series('1.1-people')
  expect(open.breakdowns).toEqual([])
  expect(open.leftOut).toMatchObject([{ dimensions: [{ id: 'gender' }], period: '2027' }])
  expect((await publicChanges()).at(-1)!.told).toMatchObject({ part: true })
  expect((await publicChanges()).at(-1)!.told).not.toHaveProperty('value')
  expect((await series('1.1-people', city.as.reviewer)).breakdowns[0]!.points.map(({ value }) => value)).toEqual([40, 45, 10, 5])

  await enters('coordinator', '1.1-people', '2027', 15, { breakdown: { gender: 'not-told' }, confirmed: true, why: 'Found' })
  await enters('coordinator', '1.1-people', '2027', 110, { confirmed: true, why: 'Found' })
  expect((await series('1.1-people')).breakdowns).toMatchObject([{ dimensions: [{ id: 'gender', title: { en: 'Gender' } }], points: [{ value: 40, words: [{ en: 'female' }] }, {}, {}, { value: 15 }] }])
})

test('baseline and targets are the coordinator’s, and bend the standing', async () => {
  await enters('coordinator', 'P1', '2027', 40)
  expect(await problemOf(city.values.enter(city.as.reporter, id, 'P1', valueOf('2030-12-31', 1000, { kind: 'target' })))).toBe('not-found')
  await city.values.enter(city.as.coordinator, id, 'P1', valueOf('2026', 30, { kind: 'baseline' }))
  await city.values.enter(city.as.coordinator, id, 'P1', valueOf('2030-12-31', 70, { kind: 'target' }))
  expect(await series('P1')).toMatchObject({ baseline: { value: 30, period: '2026' }, targets: [{ value: 70, ends: '2030-12-31' }], standing: { state: 'on-the-way', by: '2030-12-31', target: 70 } })
  expect((await publicChanges()).at(-1)).toMatchObject({ kind: 'target', told: { period: '2030-12-31', value: 70 } })
  expect(await fieldsOf(city.values.enter(city.as.coordinator, id, 'P1', valueOf('2030-02-31', 70, { kind: 'target' })))).toEqual(['period: period'])
})

test('a milestone is reached on the day that its approval says', async () => {
  expect((await series('1.1-guide')).standing).toMatchObject({ state: 'no-data', rule: 'milestone-open' })
  await city.database.withActor(city.as.coordinator, (scope) => sql`
    insert into milestone (id, programme, measure, deliverable, body, title, done_on, version)
    select deliverable.id, deliverable.programme, measure, deliverable.id, programme_body.id, deliverable.content -> 'title', '2028-06-01', 1
    from deliverable join programme_body on programme_body.programme = deliverable.programme and programme_body.key = 'employment'
    where deliverable.key = 'guide'`.execute(scope.db()))
  expect(await series('1.1-guide')).toMatchObject({ standing: { state: 'reached', asOf: '2028-06-01' }, milestone: { doneOn: '2028-06-01' }, abilities: { enter: false } })
  const { rows } = await city.database.withActor(publicActor, (scope) => sql<{ id: string }>`select id from milestone`.execute(scope.db()))
  expect(rows).toHaveLength(1)
})

test('the standings tell every indicator in the programme’s order, in few queries', async () => {
  const all = await city.values.standings(city.as.coordinator, id)
  expect(all.map(({ indicator, standing, proposed }) => [indicator.id, standing.state, proposed])).toEqual([
    ['P1', 'on-the-way', 0], ['K1', 'no-data', 0], ['1.1-assessments', 'reached', 1], ['1.1-guide', 'reached', 0], ['1.1-people', 'reached', 0], ['1.2-share', 'no-data', 0],
  ])
  expect((await city.values.standings(publicActor, id)).every(({ proposed, enter: may }) => proposed === 0 && !may)).toBe(true)
})

describe('who may do what', () => {
  const table: [Person, propose: string, own: string, decide: string, target: string][] = [
    ['coordinator', 'accepted', 'accepted', 'not-found', 'accepted'], ['lead', 'proposed', 'proposed', 'not-found', 'not-found'],
    ['reporter', 'proposed', 'proposed', 'not-found', 'not-found'], ['contributor', 'proposed', 'not-found', 'not-found', 'not-found'],
    ['elsewhere', 'not-found', 'not-found', 'not-found', 'not-found'], ['reviewer', 'not-found', 'not-found', 'not-found', 'not-found'],
    ['auditor', 'not-found', 'not-found', 'not-found', 'not-found'], ['worker', 'not-found', 'not-found', 'not-found', 'not-found'],
  ]
  test.each(table)('%s: proposes %s, for employment %s, decides %s, sets targets %s', async (who, ...expected) => {
    const fresh = await valuesCity()
    try {
      const outcome = (work: Promise<unknown>) => work.then((done) => (done as { state: string }).state, (error: { code: string }) => error.code)
      const add = (input: ReturnType<typeof valueOf>) => outcome(fresh.values.enter(fresh.as[who], id, '1.1-assessments', input))
      expect([
        await add(valueOf('2027', 900)), await add(valueOf('2028', 900, { body: 'employment' })),
        await outcome(fresh.values.decide(fresh.as[who], id, newId(), { accept: true, comment: '' })),
        await add(valueOf('2030-12-31', 900, { kind: 'target' })),
      ]).toEqual(expected)
      expect((await fresh.values.series(fresh.as[who], id, '1.1-assessments')).abilities.enter).toBe(expected[0] !== 'not-found')
    } finally {
      await fresh.database.close()
    }
  })
})

describe('a definition that changes', () => {
  test('starts anew beside the earlier values; a target that changes does not', async () => {
    const fresh = await valuesCity()
    try {
      const add = (period: string, value: number) => fresh.values.enter(fresh.as.coordinator, id, '1.1-people', valueOf(period, value))
      await add('2027', 90)
      const changed = fresh.document()
      changed.themes[0]!.sets[0]!.measures[0]!.indicators[2]!.target = { comparator: 'at-least', value: 80, each: 'year' }
      await fresh.load(changed, 'A lower target')
      await add('2028', 95)
      const one = await fresh.values.series(publicActor, id, '1.1-people')
      expect(one.totals.map(({ value, definitionVersion }) => [value, definitionVersion])).toEqual([[90, 1], [95, 2]])
      expect([one.earlier, one.standing.state]).toEqual([[], 'reached'])

      changed.themes[0]!.sets[0]!.measures[0]!.indicators[2]!.definition = { count: 'assessment-made' }
      await fresh.load(changed, 'Counted by assessments from now on')
      const two = await fresh.values.series(publicActor, id, '1.1-people')
      expect([two.totals, two.standing.state]).toEqual([[], 'no-data'])
      expect(two.earlier.map(({ version, points }) => [version.version, version.change, points.map(({ value }) => value)])).toEqual([[2, 'A lower target', [95]], [1, null, [90]]])
      await add('2027', 300)
      expect((await fresh.values.series(fresh.as.auditor, id, '1.1-people')).history.map(({ value, definitionVersion, number }) => [value, definitionVersion, number]))
        .toEqual([[300, 3, 1], [95, 2, 1], [90, 1, 1]])
    } finally {
      await fresh.database.close()
    }
  })
})

test('what a body proposed with its answer is accepted with the answer, and nothing else is', async () => {
  const [round, answer, other] = [newId(), newId(), newId()]
  city.at('2030-12-31')
  await city.database.withActor(city.as.coordinator, async (scope) => {
    const by = city.as.coordinator.id
    await sql`insert into reporting_round (id, programme, number, title, starts, ends, deadline, state, version, opened_at, opened_by)
      values (${round}, ${id}, 1, '{"fi":"a","sv":"b","en":"c"}', '2027-01-01', '2027-12-31', '2030-01-01', 'open', 1, now(), ${by})`.execute(scope.db())
    for (const [answered, number] of [[answer, '1.1'], [other, '1.2']]) {
      await sql`insert into round_answer (id, round, measure, body, role, state, version)
        select ${answered}, ${round}, measure.id, body.id, 'leads', 'submitted', 1 from measure, programme_body as body where measure.key = ${number} and body.key = 'employment'`.execute(scope.db())
    }
  })
  await enters('reporter', '1.1-people', '2030', 130, { answer, confirmed: true })
  await enters('reporter', '1.1-assessments', '2030', 1300, { answer: other, confirmed: true })
  expect(await problemOf(city.values.acceptOf(city.as.reporter, id, answer))).toBe('not-found')
  expect(await city.values.acceptOf(city.as.coordinator, id, answer)).toBe(1)
  expect((await series('1.1-people')).totals.at(-1)).toMatchObject({ period: '2030', value: 130 })
  expect((await series('1.1-assessments')).totals.map(({ period }) => period)).not.toContain('2030')
  expect(await city.values.acceptOf(city.as.coordinator, id, answer)).toBe(0)
})
