import { createHash } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { inventedProgramme, said } from '../../../../test/invented-programme.ts'
import { makeSmallCity, type SmallCity } from '../../../../test/people.ts'
import { publicActor, systemActor } from '../../../platform/access/actor.ts'
import { newId } from '../../../platform/ids/id.ts'
import { createPrinter } from '../../../platform/pdf/printer.ts'
import { createProgrammeLoading, createSnapshots } from '../index.ts'
import type { ReportService } from './contract.ts'
import { runFor } from '../../../../test/running-programme.ts'
import { createReports } from './service.ts'

let database: TestDatabase
let owner: pg.Client
let people: SmallCity['as']
let reports: ReportService
const programme = 'rantala-2030'
const year = { title: said('Vuosiraportti 2027', 'Årsrapport 2027', 'Yearly report 2027'), starts: '2027-01-01', ends: '2027-12-31' }

beforeAll(async () => {
  database = await testDatabase({ clock: { now: () => new Date('2028-02-01T10:00:00Z') } })
  owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  // The owner looks at what rows are there; all that Koto does goes through the app’s role, which no table lets off.
  for (const table of ['frozen_report', 'audit_entry', 'decision', 'milestone']) await owner.query(`alter table ${table} no force row level security`)
  people = (await makeSmallCity(database)).as
  await createProgrammeLoading({ database }).load(systemActor('test'), inventedProgramme())
  await runFor(database, people.coordinator, programme)
  const printer = createPrinter({ executable: '/no/such/browser', render: async () => { throw new Error('never asked') } })
  reports = createReports({ database, snapshots: createSnapshots(), publicUrl: () => 'http://localhost:3000', printer })
})
afterAll(async () => {
  await owner.end()
  await database.close()
})

const kept = async () => (await owner.query<{ content: string; sha256: string; title: string }>(
  'select content::text as content, encode(sha256, \'hex\') as sha256, title::text from frozen_report where number = 1')).rows[0]!

test('a report tells how everything stands: states, milestones, accepted answers, values, what is late, what was decided', async () => {
  expect(await reports.freeze(people.coordinator, programme, year)).toBe(1)
  const { content, summary, sha256 } = await reports.read(people.coordinator, programme, '1')
  const [first, second] = content.themes[0]!.sets[0]!.measures
  expect(first).toMatchObject({
    number: '1.1', state: 'done', since: '2027-11-01', reason: { text: 'Kaikki kartoitetaan.', language: 'fi' }, starts: '2027-02-01', ends: '2027-11-30', late: false,
    bodies: [{ id: 'employment', role: 'leads' }, { id: 'youth', role: 'contributes' }],
    milestones: [{ title: { fi: 'Opas kartoituksesta' }, due: '2027-06-30', doneOn: '2027-06-15', state: 'done' }, { state: 'late', due: '2027-09-30' }],
    answers: [{ achieved: 'yes', words: { text: 'Korjattu vastaus.' }, body: { fi: 'Työllisyyspalvelut' } }],
  })
  expect(first!.indicators[0]).toMatchObject({ id: '1.1-assessments', state: 'reached', values: [{ kind: 'target', value: 900 }, { kind: 'value', value: 1100.5, source: 'Rekisteri' }, { breakdown: { gender: 'female' }, value: 3 }] })
  expect(first!.indicators[1]).toMatchObject({ id: '1.1-guide', state: 'reached' })
  expect(second).toMatchObject({ number: '1.2', state: 'planned', since: null, late: false, answers: [] })
  expect(content.decisions).toMatchObject([
    { number: 1, text: { text: 'Jatketaan.' }, state: 'open', late: true, public: true, measures: ['1.1'], metOn: '2027-10-05' },
    { number: 2, text: { text: 'Valmistelussa.' }, public: false, late: false },
  ])
  expect(summary).toMatchObject({
    measures: 5, counts: { done: 1, planned: 4 },
    well: { measures: [{ number: '1.1' }], milestones: [{ doneOn: '2027-06-15' }], targets: [{ id: '1.1-assessments', measure: '1.1' }, { id: '1.1-guide' }] },
    late: { measures: [], milestones: [{ number: '1.1', due: '2027-09-30' }] },
  })
  expect(sha256).toBe(createHash('sha256').update((await kept()).content).digest('hex'))
})

test('nobody’s name and nothing that was not accepted is in it', async () => {
  const { content } = await kept()
  for (const secret of ['The coordinator', 'The reporter', 'Ehdotettu', 'Riskinä', people.coordinator.id]) expect(content).not.toContain(secret)
})

test('it reads the same, letter by letter, after everything has changed and another version was loaded', async () => {
  const before = await kept()
  const read = await reports.read(people.coordinator, programme, '1')
  const changed = inventedProgramme()
  changed.title = said('Toinen nimi')
  changed.themes[0]!.sets[0]!.measures[0]!.title = said('Aivan muuta')
  changed.themes.pop()
  changed.bestPractices = []
  await createProgrammeLoading({ database }).load(systemActor('test'), changed, { allowRetire: ['3.1', '3.2', '1.1-assessments'] })
  await database.withActor(people.coordinator, async (scope) => {
    await scope.db<{ measure_state: Record<string, unknown> }>().insertInto('measure_state').values({
      id: newId(), measure: (await owner.query('select id from measure where key = \'1.1\'')).rows[0].id, number: 9, state: 'stopped',
      since: '2028-01-31', reason: 'Ei enää.', language: 'fi', at: new Date(), by_person: people.coordinator.id,
    }).execute()
  })
  await owner.query('update decision set text = \'Muutettu\', state = \'closed\'')
  await owner.query('update milestone set title = \'{"fi":"x","sv":"x","en":"x"}\'')
  expect(await kept()).toEqual(before)
  expect(await reports.read(people.coordinator, programme, '1')).toEqual(read)
  expect(await reports.freeze(people.coordinator, programme, { ...year, title: said('Toinen') })).toBe(2)
  const { difference } = await reports.compare(people.coordinator, programme, '1', '2')
  expect(difference.states).toMatchObject([
    { number: '1.1', before: { state: 'done' }, after: { state: 'stopped' } }, { number: '3.1', before: { state: 'planned' }, after: null }, { number: '3.2', after: null },
  ])
  expect(difference.closed.map(({ number }) => number)).toEqual([1, 2])
})

test('PostgreSQL refuses to change or remove a frozen report, also to the owner', async () => {
  for (const statement of [
    'update frozen_report set title = \'{"fi":"x","sv":"x","en":"x"}\'', 'update frozen_report set content = \'{}\', sha256 = sha256(\'{}\')',
    'update frozen_report set number = number + 10', 'delete from frozen_report', 'truncate frozen_report cascade',
  ]) await expect(owner.query(statement), statement).rejects.toThrow(/does not change|append-only|is kept|refused|cannot/i)
})

test('publishing is a separate act: until then nobody else finds it, and what was not public in it stays with those who work with it', async () => {
  for (const actor of [publicActor, people.resident]) {
    await expect(reports.read(actor, programme, '1')).rejects.toMatchObject({ code: 'not-found' })
  }
  expect((await reports.list(publicActor, programme)).reports).toEqual([])
  await reports.publish(people.coordinator, programme, '1')
  await reports.publish(people.coordinator, programme, '1')
  const open = await reports.read(publicActor, programme, '1')
  expect(open).toMatchObject({ frozenBy: null, abilities: { publish: false }, content: { decisions: [{ number: 1 }] } })
  expect(open.content.decisions).toHaveLength(1)
  expect(open.content.themes[0]!.sets[0]!.measures[0]!.indicators[0]!.values.map(({ value }) => value)).toEqual([900, 1100.5])
  expect((await reports.list(publicActor, programme)).reports.map(({ number }) => number)).toEqual([1])
  expect((await owner.query('select kind, told from public_change where kind = \'report\'')).rows).toMatchObject([{ told: { number: 1, starts: '2027-01-01' } }])
  const { rows } = await owner.query('select action from audit_entry where action like \'programme.report%\' order by id')
  expect(rows.map(({ action }) => action)).toEqual(['programme.report-frozen', 'programme.report-frozen', 'programme.report-published'])
})

test('without a browser a PDF is refused with words, and a report that is not there stays not found', async () => {
  await expect(reports.pdf(people.coordinator, programme, '1', 'fi')).rejects.toMatchObject({ code: 'pdf-unavailable', status: 503 })
  for (const number of ['9', '0', '-1', '1.5', 'x', '1e3', '99999999999999']) {
    await expect(reports.read(people.coordinator, programme, number)).rejects.toMatchObject({ code: 'not-found' })
  }
})

test('a report whose period or title does not fit is refused, field by field', async () => {
  const wrong = (change: object) => reports.freeze(people.coordinator, programme, { ...year, ...change })
  await expect(wrong({ ends: '2026-12-31' })).rejects.toMatchObject({ code: 'invalid', fields: [{ field: 'ends', code: 'ends-before-start' }] })
  await expect(wrong({ starts: '2027-02-30' })).rejects.toMatchObject({ code: 'invalid', fields: [{ field: 'starts' }] })
  await expect(wrong({ title: { fi: 'x', sv: '', en: 'x' } })).rejects.toMatchObject({ code: 'invalid', fields: [{ field: 'title.sv' }] })
  await expect(reports.freeze(people.coordinator, 'no-such', year)).rejects.toMatchObject({ code: 'not-found' })
})

test('two who freeze at once get two numbers', async () => {
  const numbers = await Promise.all([1, 2, 3].map(() => reports.freeze(people.coordinator, programme, year)))
  expect(new Set(numbers).size).toBe(3)
})
