import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runningCity, type RunningCity, type Who } from '../../../../test/programme-people.ts'
import { publicActor, type Actor, type PersonActor } from '../../../platform/access/actor.ts'
import { newId } from '../../../platform/ids/id.ts'

/** Row-level security tried in plain SQL: what is left when our own code is wrong. */
let city: RunningCity
let body: string
let measure: string
let deliverable: string
const text = { text: 'Valmis.', language: 'fi' as const }
const title = JSON.stringify({ fi: 'Malli', sv: 'Modell', en: 'Model' })
beforeAll(async () => {
  city = await runningCity()
  const rows = await city.database.withActor(publicActor, async (scope) => (await sql<{ body: string; measure: string; deliverable: string }>`
    select programme_body.id as body, measure.id as measure, deliverable.id as deliverable
    from programme_body, measure join deliverable on deliverable.measure = measure.id
    where programme_body.key = 'employment'`.execute(scope.db())).rows)
  ;({ body, measure, deliverable } = rows[0]!)
})
afterAll(() => city.close())

const leads: Who[] = ['coordinator', 'lead', 'second lead']
const acting: Who[] = [...leads, 'reporter', 'reporter above']
const working: Who[] = [...acting, 'lead elsewhere', 'reporter elsewhere', 'reviewer', 'auditor']

type Statement = ReturnType<typeof sql>
/** True when the statement touched a row; false when the database refused it or saw nothing. What it did is undone. */
async function succeeds(actor: Actor, statement: Statement): Promise<boolean> {
  let done = false
  await city.database.withActor(actor, async (scope) => {
    const result = await statement.execute(scope.db())
    done = result.rows.length > 0 || (result.numAffectedRows ?? 0n) > 0n
    throw new Error('undo')
  }).catch((error: Error) => {
    if (error.message !== 'undo' && !/row-level security|permission denied/.test(error.message)) throw error
  })
  return done
}

async function expectAllowed(statement: (actor: Actor) => Statement, allowed: readonly string[]): Promise<void> {
  for (const [who, actor] of city.everybody) expect([who, await succeeds(actor, statement(actor))]).toEqual([who, allowed.includes(who)])
}
const idOf = (actor: Actor) => (actor.kind === 'person' ? actor.id : newId())

const added = () => city.running.milestones.add(city.as.coordinator, city.programme, '1.1', { title: JSON.parse(title) as { fi: string; sv: string; en: string }, due: '2027-06-30', body: 'employment' })
async function reported(by: PersonActor, files = [{ name: 'a.txt', content: new TextEncoder().encode('Valmis.') }]): Promise<string> {
  const id = await added()
  await city.running.milestones.report(by, city.programme, id, { doneOn: '2020-01-01', text, links: [], files })
  return id
}
const readable = (id: string) => ({
  report: sql`select from milestone_report where milestone = ${id}`,
  evidence: sql`select from milestone_evidence join milestone_report as told on told.id = report where milestone = ${id}`,
  file: sql`select from file where added_by = ${city.as.reporter.id}`,
})
/** `select from` gives rows without columns; they are counted all the same. */
const seen = (what: Statement) => sql`select 1 as one where exists (${what})`

describe('the milestone', () => {
  test('is read by everybody', async () => {
    const id = await added()
    await expectAllowed(() => sql`select id from milestone where id = ${id}`, city.everybody.map(([who]) => who))
  })

  test('is added by those who lead the body', async () => {
    await expectAllowed(() => sql`insert into milestone (id, programme, measure, body, title, version) values (${newId()}, ${city.programme}, ${measure}, ${body}, ${title}, 1)`, leads)
  })

  test('that the document names is touched by those who act for the body, and not as done', async () => {
    const touch = (doneOn: string | null) => sql`
      insert into milestone (id, programme, measure, deliverable, body, title, done_on, version)
      values (${deliverable}, ${city.programme}, ${measure}, ${deliverable}, ${body}, ${title}, ${doneOn}, 1)`
    await expectAllowed(() => touch(null), acting)
    await expectAllowed(() => touch('2027-01-01'), leads)
  })

  test('is changed by those who lead the body, and given only to a body that they lead', async () => {
    const id = await added()
    await expectAllowed(() => sql`update milestone set done_on = '2027-01-01' where id = ${id}`, leads)
    await expectAllowed(() => sql`update milestone set body = (select id from programme_body where key = 'schools') where id = ${id}`, ['coordinator'])
    await expectAllowed(() => sql`delete from milestone where id = ${id}`, [])
  })

  test('has a history that those who work with the programme read, and nobody changes', async () => {
    const id = await added()
    await expectAllowed(() => seen(sql`select from milestone_change where milestone = ${id}`), working)
    await expectAllowed(() => sql`update milestone_change set reason = 'x', language = 'fi' where milestone = ${id}`, [])
    await expectAllowed((actor) => sql`insert into milestone_change (milestone, version, kind, at, by_person) values (${id}, 9, 'changed', now(), ${idOf(actor)})`, leads)
    await expectAllowed(() => sql`insert into milestone_change (milestone, version, kind, at, by_person) values (${id}, 9, 'changed', now(), ${city.as.reviewer.id})`, [])
  })
})

describe('a report', () => {
  const insert = (id: string, by: string, state = 'reported') => sql`
    insert into milestone_report (id, milestone, number, done_on, text, language, state, reported_at, reported_by)
    values (${newId()}, ${id}, 7, '2027-01-01', 'Valmis.', 'fi', ${state}, now(), ${by})`

  test('is added by those who act for the body, in their own name and not as approved', async () => {
    const id = await added()
    await expectAllowed((actor) => insert(id, idOf(actor)), acting)
    await expectAllowed(() => insert(id, city.as.auditor.id), [])
    await expectAllowed((actor) => insert(id, idOf(actor), 'approved'), [])
  })

  test('is approved and returned by somebody else who leads, in her own name', async () => {
    const id = await reported(city.as.lead)
    const decide = (state: string, by: string) => sql`update milestone_report set state = ${state}, decided_by = ${by}, decided_at = now() where milestone = ${id}`
    await expectAllowed((actor) => decide('approved', idOf(actor)), ['coordinator', 'second lead'])
    await expectAllowed((actor) => decide('returned', idOf(actor)), ['coordinator', 'second lead'])
    for (const [, actor] of city.everybody.filter(([who]) => who !== 'coordinator')) expect(await succeeds(actor, decide('approved', city.as.coordinator.id))).toBe(false)
  })

  test('is withdrawn by the one who reported', async () => {
    const id = await reported(city.as.reporter)
    await expectAllowed(() => sql`update milestone_report set state = 'withdrawn' where milestone = ${id}`, ['reporter'])
  })

  test('that was decided stays as it was', async () => {
    const id = await reported(city.as.reporter)
    await city.running.milestones.decide(city.as.lead, city.programme, id, 1, { outcome: 'approved', comment: null, publicEvidence: [] })
    await expectAllowed((actor) => sql`update milestone_report set state = 'returned', decided_by = ${idOf(actor)} where milestone = ${id}`, [])
    await expectAllowed(() => sql`update milestone_report set text = 'Muu' where milestone = ${id}`, [])
    await expectAllowed(() => sql`delete from milestone_report where milestone = ${id}`, [])
  })

  test('is read by those who work with the programme until it is approved, then by everybody; its evidence when it is public too', async () => {
    const everybody = city.everybody.map(([who]) => who)
    const id = await reported(city.as.reporter)
    const { report, evidence, file } = readable(id)
    for (const one of [report, evidence, file]) await expectAllowed(() => seen(one), working)
    const decide = (publicEvidence: string[]) => city.running.milestones.decide(city.as.lead, city.programme, id, 1, { outcome: 'approved', comment: null, publicEvidence })
    await decide([])
    await expectAllowed(() => seen(report), everybody)
    for (const one of [evidence, file]) await expectAllowed(() => seen(one), working)
    const piece = (await city.running.milestones.one(city.as.lead, city.programme, id)).reports[0]!.evidence[0]!.id
    await city.running.milestones.publish(city.as.lead, city.programme, id, piece, true)
    for (const one of [evidence, file]) await expectAllowed(() => seen(one), everybody)
  })
})

describe('evidence and files', () => {
  test('evidence is added to an own report that waits, and is not public by itself', async () => {
    const id = await reported(city.as.reporter, [])
    const insert = (isPublic: boolean) => sql`
      insert into milestone_evidence (id, report, url, title, public)
      select ${newId()}, told.id, 'https://rantala.example', 'Sivu', ${isPublic} from milestone_report as told where milestone = ${id}`
    await expectAllowed(() => insert(false), ['reporter'])
    await expectAllowed(() => insert(true), [])
  })

  test('evidence is made public by those who lead the body', async () => {
    const id = await reported(city.as.reporter)
    await expectAllowed(() => sql`update milestone_evidence set public = true where report in (select told.id from milestone_report as told where milestone = ${id})`, leads)
  })

  test('a file is brought by those who work with the programme, in their own name, and never changed', async () => {
    const insert = (by: string) => sql`
      insert into file (id, name, media_type, size, sha256, content, added_at, added_by) values (${newId()}, 'a.txt', 'text/plain', 1, '', 'a', now(), ${by})`
    await expectAllowed((actor) => insert(idOf(actor)), working)
    await expectAllowed(() => insert(city.as.resident.id), [])
    await expectAllowed(() => sql`update file set name = 'b.txt'`, [])
    await expectAllowed(() => sql`delete from file`, [])
  })
})
