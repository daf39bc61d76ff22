import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { runningCity, type RunningCity, type Who } from '../../../../test/programme-people.ts'
import { publicActor, type Actor } from '../../../platform/access/actor.ts'
import { newId } from '../../../platform/ids/id.ts'
import { Problem } from '../../../platform/problems/problem.ts'
import type { MilestoneService, NewMilestoneReport } from './contract.ts'

let city: RunningCity
let service: MilestoneService
let now = new Date('2027-05-10T09:00:00Z')
beforeAll(async () => {
  city = await runningCity({
    clock: { now: () => now },
    changed(document) {
      document.themes[0]!.sets[0]!.measures[0]!.deliverables.push(...['course', 'leaflet'].map((id) => ({ id, title: { fi: id, sv: id, en: id } })))
    },
  })
  service = city.running.milestones
})
afterAll(() => city.close())
beforeEach(() => { now = new Date('2027-05-10T09:00:00Z') })

const programme = 'rantala-2030'
const said = (text: string) => ({ text, language: 'fi' as const })
const title = { fi: 'Malli', sv: 'Modell', en: 'Model' }
const pdf = { name: 'näyttö.pdf', content: new TextEncoder().encode('%PDF-1.7 made up') }
const report = (changes: Partial<NewMilestoneReport> = {}): NewMilestoneReport => ({ doneOn: '2027-05-09', text: said('Se on tehty.'), links: [], files: [], ...changes })
const codeOf = (work: Promise<unknown>) => work.then(() => 'ok', (error: unknown) => (error instanceof Problem ? error.fields[0]?.code ?? error.code : String(error)))
const added = (due: string | null = '2027-06-30', body = 'employment') => service.add(city.as.coordinator, programme, '1.1', { title, due, body })
const one = (id: string, actor: Actor = city.as.coordinator) => service.one(actor, programme, id)
const named = async (key: string) => (await service.publicOf(publicActor, programme, '1.1')).find(({ deliverable }) => deliverable === key)!
const guide = () => named('guide')
const audited = (id: string) => city.database.withActor(city.as.auditor, async (scope) =>
  (await sql<{ action: string }>`select action from audit_entry where subject_id = ${id} order by at, id`.execute(scope.db())).rows.map(({ action }) => action))
const told = (id: string) => city.database.withActor(publicActor, async (scope) =>
  (await sql<{ what: string }>`select told ->> 'what' as what from public_change where subject = ${id} and kind = 'milestone' order by id`.execute(scope.db())).rows.map(({ what }) => what))

test('what the document names is a milestone, given to the first body that leads its measure', async () => {
  const { id, ...rest } = await guide()
  expect(rest).toMatchObject({ measure: '1.1', body: { id: 'employment' }, due: null, doneOn: null, standing: 'open', evidence: [] })
  expect(await one(id)).toMatchObject({ named: true, version: 0, reports: [], changes: [], title: { fi: 'Opas kartoituksesta' } })
})

test('from reported to approved: the row is made, evidence kept, one public change told', async () => {
  const { id } = await guide()
  const number = await service.report(city.as.reporter, programme, id, report({ files: [pdf], links: [{ url: 'https://rantala.example/opas', title: 'Opas' }] }))
  const waiting = await one(id)
  expect(waiting).toMatchObject({ standing: 'waiting', version: 1, reports: [{ number: 1, state: 'reported', reported: { by: 'The reporter' } }] })
  const [link, file] = waiting.reports[0]!.evidence
  expect([link, file]).toMatchObject([{ link: 'https://rantala.example/opas' }, { title: 'näyttö.pdf', file: { mediaType: 'application/pdf', size: 16 }, public: false }])

  expect((await guide()).standing).toBe('open')
  expect(await codeOf(service.file(publicActor, programme, file!.file!.id))).toBe('not-found')
  expect(Buffer.from((await service.file(city.as.lead, programme, file!.file!.id)).content).toString()).toBe('%PDF-1.7 made up')

  await service.decide(city.as.lead, programme, id, number, { outcome: 'approved', comment: said('Hienoa.'), publicEvidence: [file!.id] })
  expect(await one(id)).toMatchObject({ standing: 'done', doneOn: '2027-05-09', version: 2, reports: [{ state: 'approved', decided: { by: 'The lead' }, comment: said('Hienoa.') }] })
  expect(await guide()).toMatchObject({ standing: 'done', doneOn: '2027-05-09', report: { text: said('Se on tehty.') }, evidence: [{ title: 'näyttö.pdf' }] })
  expect(await codeOf(service.file(publicActor, programme, file!.file!.id))).toBe('ok')
  expect(JSON.stringify(await service.publicOf(publicActor, programme))).not.toMatch(/The (reporter|lead)/)
  expect(await audited(id)).toEqual(['programme.milestone-reported', 'programme.milestone-approved'])
  expect(await told(id)).toEqual(['done'])
  expect(await codeOf(service.report(city.as.reporter, programme, id, report()))).toBe('milestone-done')

  await service.publish(city.as.lead, programme, id, file!.id, false)
  expect(await codeOf(service.file(publicActor, programme, file!.file!.id))).toBe('not-found')
  await service.publish(city.as.lead, programme, id, file!.id, false)
  expect(await told(id)).toEqual(['done', 'evidence-hidden'])
  expect(await codeOf(service.file(city.as.lead, 'another', file!.file!.id))).toBe('not-found')
})

test('nobody decides about an own report, not even the coordinator', async () => {
  for (const who of ['coordinator', 'lead'] as const) {
    const id = await added()
    await service.report(city.as[who], programme, id, report())
    expect((await one(id, city.as[who])).abilities).toMatchObject({ decide: false, withdraw: true, report: false })
    expect(await codeOf(service.decide(city.as[who], programme, id, 1, { outcome: 'approved', comment: null, publicEvidence: [] }))).toBe('own-report')
    await service.decide(city.as['second lead'], programme, id, 1, { outcome: 'approved', comment: null, publicEvidence: [] })
  }
})

test('a returned report says why, stays in the history, and another can be sent', async () => {
  const id = await added()
  await service.report(city.as.reporter, programme, id, report())
  expect(await codeOf(service.decide(city.as.lead, programme, id, 1, { outcome: 'returned', comment: null, publicEvidence: [] }))).toBe('comment-needed')
  await service.decide(city.as.lead, programme, id, 1, { outcome: 'returned', comment: said('Liite puuttuu.'), publicEvidence: [] })
  expect(await one(id)).toMatchObject({ returned: true, doneOn: null, standing: 'open', reports: [{ state: 'returned', comment: said('Liite puuttuu.') }] })
  expect(await told(id)).toEqual(['added'])
  expect(await service.report(city.as.reporter, programme, id, report())).toBe(2)
  expect(await codeOf(service.decide(city.as.lead, programme, id, 1, { outcome: 'approved', comment: null, publicEvidence: [] }))).toBe('conflict')
  expect((await one(id)).reports.map(({ state }) => state)).toEqual(['reported', 'returned'])
})

test('of two reports at once one is kept, and the other is told so', async () => {
  const id = await added()
  const codes = await Promise.all([city.as.reporter, city.as.lead, city.as.coordinator].map((actor) => codeOf(service.report(actor, programme, id, report()))))
  expect(codes.sort()).toEqual(['ok', 'report-waits', 'report-waits'])
  expect((await one(id)).reports).toHaveLength(1)
})

test('two who touch what only the document names, at once, make one row', async () => {
  const { id } = await named('course')
  const change = (due: string) => service.change(city.as.coordinator, programme, id, { due, body: 'employment', reason: null })
  await Promise.all([change('2027-10-01'), change('2027-11-01'), service.report(city.as.reporter, programme, id, report())])
  expect(await one(id)).toMatchObject({ version: 3, standing: 'waiting', changes: [{ kind: 'changed' }, { kind: 'changed' }] })
})

test('the one who reported takes it back, nobody else does, and only once', async () => {
  const id = await added()
  await service.report(city.as.reporter, programme, id, report())
  expect(await codeOf(service.withdraw(city.as.lead, programme, id))).toBe('conflict')
  await service.withdraw(city.as.reporter, programme, id)
  expect(await one(id)).toMatchObject({ standing: 'open', reports: [{ state: 'withdrawn' }] })
  expect(await codeOf(service.withdraw(city.as.reporter, programme, id))).toBe('conflict')
})

test('a day to come, or a file that is not what it says, is refused and nothing is kept', async () => {
  const id = await added()
  expect(await codeOf(service.report(city.as.reporter, programme, id, report({ doneOn: '2027-05-11' })))).toBe('day-to-come')
  now = new Date('2027-05-10T22:30:00Z')
  expect(await codeOf(service.report(city.as.reporter, programme, id, report({ doneOn: '2027-05-11', files: [{ ...pdf, name: 'a.png' }] })))).toBe('file-type')
  expect((await one(id)).reports).toEqual([])
  expect(await codeOf(service.report(city.as.reporter, programme, id, report({ doneOn: '2027-05-11' })))).toBe('ok')
})

test('another day and body are kept with the reason, from what to what', async () => {
  const id = await added()
  await service.change(city.as.coordinator, programme, id, { due: '2027-09-30', body: 'youth', reason: said('Hankinta viivästyi.') }, 1)
  expect(await one(id)).toMatchObject({
    version: 2, due: '2027-09-30', body: { id: 'youth' }, title,
    changes: [
      { kind: 'changed', done: { by: 'The coordinator' }, reason: said('Hankinta viivästyi.'), before: { due: '2027-06-30', body: { en: 'Employment Services' } }, after: { due: '2027-09-30', body: { en: 'Youth Services' } } },
      { kind: 'added' },
    ],
  })
  expect(await codeOf(service.change(city.as.coordinator, programme, id, { due: null, body: 'youth', reason: null }, 1))).toBe('changed-meanwhile')
  await service.change(city.as.coordinator, programme, id, { due: '2027-09-30', body: 'youth', reason: null }, 2)
  expect([(await one(id)).version, await told(id)]).toEqual([2, ['added', 'changed']])
  expect(await codeOf(service.change(city.as.coordinator, programme, id, { due: null, body: 'nobody', reason: null }))).toBe('not-found')
})

test('what was added can get another title; what the document names keeps the document’s', async () => {
  const changed = { fi: 'Muu', sv: 'Annat', en: 'Other' }
  const titleAfter = async (id: string) => {
    await service.change(city.as.lead, programme, id, { title: changed, due: '2028-01-01', body: 'employment', reason: null })
    return (await one(id)).title.fi
  }
  expect([await titleAfter(await added()), await titleAfter((await named('leaflet')).id)]).toEqual(['Muu', 'leaflet'])
})

test('a dropped one takes no reports, and can be taken up again', async () => {
  const id = await added('2027-01-01')
  expect((await one(id)).standing).toBe('late')
  await service.drop(city.as.lead, programme, id, said('Tehdään muualla.'))
  expect(await one(id)).toMatchObject({ standing: 'dropped', dropped: { why: said('Tehdään muualla.') }, abilities: { report: false } })
  expect(await codeOf(service.report(city.as.reporter, programme, id, report()))).toBe('milestone-dropped')
  expect(await codeOf(service.drop(city.as.lead, programme, id, said('x')))).toBe('milestone-dropped')
  await service.takeUp(city.as.lead, programme, id, said('Kuitenkin.'))
  expect(await codeOf(service.takeUp(city.as.lead, programme, id, said('x')))).toBe('conflict')
  expect((await one(id)).changes.map(({ kind }) => kind)).toEqual(['taken-up', 'dropped', 'added'])
  await service.report(city.as.reporter, programme, id, report())
  expect(await codeOf(service.drop(city.as.lead, programme, id, said('x')))).toBe('report-waits')
})

test('the list is filtered by standing, body and whose it is, and tells how many there are of each', async () => {
  const late = await added('2027-01-02')
  const soon = await added('2027-06-01', 'schools')
  const of = async (who: Who, filter: Parameters<MilestoneService['list']>[2]) => (await service.list(city.as[who], programme, filter)).milestones.map(({ id }) => id)
  expect(await of('auditor', { standing: 'late' })).toContain(late)
  expect(await of('auditor', { standing: 'late' })).not.toContain(soon)
  expect(await of('reviewer', { standing: 'due-soon', body: 'schools' })).toEqual([soon])
  expect(await of('reporter', { mine: true })).toContain(late)
  expect(await of('reporter', { mine: true })).not.toContain(soon)
  expect(await of('reporter above', { mine: true })).toEqual(expect.arrayContaining([late, soon]))
  expect(await of('coordinator', { mine: true })).toEqual([])
  const { counts, bodies, hasOwn } = await service.list(city.as.coordinator, programme, { body: 'schools' })
  expect(counts.all).toBe(Object.entries(counts).reduce((sum, [key, count]) => (key === 'all' || key === 'mine' ? sum : sum + count), 0))
  expect([bodies.map(({ id }) => id).sort(), hasOwn]).toEqual([['employment', 'schools', 'youth'], false])
  const all = (await service.list(city.as.coordinator, programme, {})).milestones
  const places = all.map(({ standing, due }) => (standing === 'done' || standing === 'dropped' ? 'closed' : due ?? '9999'))
  expect(places).toEqual([...places].sort())
})

describe('who may do what', () => {
  const leads: Who[] = ['coordinator', 'lead', 'second lead']
  const acting: Who[] = [...leads, 'reporter', 'reporter above']
  const working: Who[] = [...acting, 'lead elsewhere', 'reporter elsewhere', 'reviewer', 'auditor']
  const decision = { outcome: 'approved', comment: null, publicEvidence: [] } as const
  const waits = async () => {
    const id = await added()
    await service.report(city.as['reporter above'], programme, id, report())
    return id
  }
  test.each<[string, () => Promise<string>, (actor: Actor, id: string) => Promise<unknown>, Who[]]>([
    ['list', added, (actor) => service.list(actor, programme, {}), working],
    ['read', added, (actor, id) => service.one(actor, programme, id), working],
    ['add', added, (actor) => service.add(actor, programme, '1.1', { title, due: null, body: 'employment' }), leads],
    ['be offered to add', added, (actor) => service.bodiesToAdd(actor, programme, '1.1'), [...leads, 'lead elsewhere']],
    ['change', added, (actor, id) => service.change(actor, programme, id, { due: '2028-01-01', body: 'employment', reason: null }), leads],
    ['drop', added, (actor, id) => service.drop(actor, programme, id, said('Ei enää.')), leads],
    ['report', added, (actor, id) => service.report(actor, programme, id, report()), acting],
    ['approve', waits, (actor, id) => service.decide(actor, programme, id, 1, decision), leads],
    ['report by a system', added, async (actor, id) => service.putReport(actor, programme, id, report(), (await service.reporting(actor, programme, id)).tag), acting],
    ['read the public ones', added, (actor) => service.publicOf(actor, programme), [...working, 'administrator', 'worker', 'resident']],
  ])('%s', async (_, make, act, allowed) => {
    for (const [who, actor] of city.everybody) {
      const expected = allowed.includes(who as Who) || (allowed.includes('resident') && !(who in city.as)) ? 'ok' : 'not-found'
      expect([who, await codeOf(act(actor, await make()))]).toEqual([who, expected])
    }
  })
})

test.each(['nonsense', newId(), '%00'])('there is no milestone %s', async (id) => {
  expect(await codeOf(one(id))).toBe('not-found')
  expect(await codeOf(service.report(city.as.coordinator, programme, id, report()))).toBe('not-found')
  expect(await codeOf(service.file(city.as.coordinator, programme, id))).toBe('not-found')
})

test('a programme that is not there has no milestones', async () => {
  expect(await codeOf(service.list(city.as.coordinator, 'nowhere', {}))).toBe('not-found')
  expect(await codeOf(service.publicOf(publicActor, 'nowhere'))).toBe('not-found')
})

test('a milestone of one programme is not found in another', async () => {
  expect(await codeOf(service.one(city.as.coordinator, 'nowhere', await added()))).toBe('not-found')
})
