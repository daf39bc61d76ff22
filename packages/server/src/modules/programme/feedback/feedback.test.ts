import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { rantala, type Rantala } from '../../../../test/rantala-people.ts'
import { publicActor, systemActor, type Actor, type PersonActor } from '../../../platform/access/actor.ts'
import { createProgrammeReading } from '../programme-reading.ts'
import { createSnapshots } from '../store/snapshots.ts'
import type { FeedbackService, FeedbackSent } from './contract.ts'
import { createFeedback } from './service.ts'

let now = new Date('2028-06-15T09:00:00Z')
let database: TestDatabase
let city: Rantala
let feedback: FeedbackService
const who = {} as Record<'coordinator' | 'lead' | 'reporter' | 'above' | 'elsewhere' | 'reviewer' | 'auditor' | 'administrator' | 'worker', PersonActor>
beforeAll(async () => {
  database = await testDatabase({ clock: { now: () => now } })
  city = await rantala(database)
  feedback = createFeedback({ database, snapshots: createSnapshots(), publicUrl: () => 'https://koto.example', secrets: ['s'.repeat(32)] })
  Object.assign(who, {
    coordinator: await city.person('coordinator'), lead: await city.person('coordinator', 'employment'), reporter: await city.person('reporter', 'employment'),
    above: await city.person('reporter', 'council'), elsewhere: await city.person('reporter', 'schools'), reviewer: await city.person('reviewer', 'employment'),
    auditor: await city.person('auditor'), administrator: await city.person('administrator'), worker: await city.person('worker', 'employment'),
  })
})
afterAll(() => database.close())
let senders = 0
beforeEach(() => { senders += 1 })

async function send(change: Partial<FeedbackSent> = {}, number = '1.1') {
  const { opened } = await feedback.form(publicActor, city.programme, number)
  now = new Date(now.getTime() + 10_000)
  const sent = { text: `Kysymys ${now.toISOString()}`, language: 'fi', mayPublish: true, opened, trap: '', ...change }
  const { key } = await feedback.send(publicActor, city.programme, number, sent, { address: `192.0.2.${senders}` })
  const { list } = await feedback.inbox(who.coordinator, city.programme)
  return { key, id: list[0]!.id, sent }
}
const written = (text = 'Vastaus') => ({ text, language: 'fi' as const })
const own = (key: string) => feedback.own(publicActor, city.programme, key)
const one = (id: string, actor: Actor = who.reporter) => feedback.one(actor, city.programme, id)

describe('sending', () => {
  test('reaches the first body that leads the measure, else the first that takes part', async () => {
    expect((await feedback.form(publicActor, city.programme, '1.1')).body).toMatchObject({ id: 'employment' })
    expect((await feedback.form(publicActor, city.programme, '3.2')).body).toMatchObject({ id: 'schools' })
    const { key, id, sent } = await send({ text: '  Missä ryhmä\r\nkokoontuu? ', email: 'asukas@example.invalid' })
    expect(await own(key)).toMatchObject({ text: { text: 'Missä ryhmä\nkokoontuu?', language: 'fi' }, state: 'waiting', answer: null, public: false, body: { id: 'employment' } })
    expect(await one(id)).toMatchObject({ state: 'new', email: sent.email, measure: { number: '1.1' }, mayPublish: true })
  })

  test('the key is kept nowhere, only its hash, and another key finds nothing', async () => {
    const { key } = await send()
    const rows = await database.withActor(who.coordinator, async (scope) => (await sql`select * from feedback`.execute(scope.db())).rows)
    expect(JSON.stringify(rows)).not.toContain(key)
    for (const wrong of [`${key}x`, '', key.toLowerCase()]) await expect(own(wrong)).rejects.toMatchObject({ code: 'not-found' })
    await expect(feedback.own(publicActor, 'nowhere', key)).rejects.toMatchObject({ code: 'not-found' })
  })

  test.each([
    ['nothing', { text: ' \n ' }, 'text'],
    ['too much', { text: 'x'.repeat(5001) }, 'text'],
    ['no e-mail address', { email: 'not an address' }, 'email'],
  ] as const)('%s is refused, naming the field', async (_, change, field) => {
    await expect(send(change)).rejects.toMatchObject({ code: 'invalid', fields: [{ field }] })
  })

  test('a form that was opened more than a day ago is to be sent again, and nothing is kept', async () => {
    const { opened } = await feedback.form(publicActor, city.programme, '1.1')
    now = new Date(now.getTime() + 25 * 3_600_000)
    await expect(send({ opened })).rejects.toMatchObject({ code: 'form-too-old', status: 409 })
  })

  test('the sixth from one address within an hour is too many', async () => {
    for (let count = 0; count < 5; count += 1) await send()
    await expect(send()).rejects.toMatchObject({ code: 'too-many', status: 429 })
  })

  test.each([
    ['the hidden field filled in', { trap: 'https://x.example' }],
    ['a forged stamp', { opened: 'abc.def' }],
    ['links and more links', { text: 'http://a.example http://b.example http://c.example' }],
  ] as const)('with %s it is kept as spam, without the address, and its sender is told the same', async (_, change) => {
    const { key, id } = await send({ ...change, email: 'bot@example.invalid' })
    expect(await one(id)).toMatchObject({ state: 'spam', email: null, abilities: { answer: false, unmarkSpam: true } })
    expect(await own(key)).toMatchObject({ state: 'waiting' })
  })

  test('the same text twice in a day is spam the second time; whoever answers can say that it was none', async () => {
    const text = 'Aivan sama kysymys'
    expect(await one((await send({ text })).id)).toMatchObject({ state: 'new' })
    const { id } = await send({ text })
    expect(await one(id)).toMatchObject({ state: 'spam' })
    await feedback.unmarkSpam(who.reporter, city.programme, id)
    expect(await one(id)).toMatchObject({ state: 'new', abilities: { answer: true } })
  })
})

describe('answering', () => {
  test('the answer is read at the secret address, without the name of who wrote it, and the e-mail address is gone', async () => {
    const { key, id } = await send({ email: 'asukas@example.invalid' })
    await feedback.answer(who.reporter, city.programme, id, { answer: written(), publish: false })
    expect(await own(key)).toMatchObject({ state: 'answered', answer: { text: 'Vastaus', language: 'fi' } })
    expect(JSON.stringify(await own(key))).not.toContain('The reporter')
    expect(await one(id)).toMatchObject({ email: null, answer: { by: 'The reporter employment' }, public: false })
    expect(await feedback.published(publicActor, city.programme, '1.1')).toEqual([])
  })

  test('what is published stands on the measure’s page, changes its kept page, and can be taken back', async () => {
    const pages = createProgrammeReading({ database })
    const { key, id } = await send()
    const before = await pages.stamp(publicActor)
    await feedback.answer(who.reporter, city.programme, id, { answer: written('Kirjastossa'), publish: true })
    expect(await feedback.published(publicActor, city.programme, '1.1')).toMatchObject([{ id, answer: { text: 'Kirjastossa' }, body: { id: 'employment' } }])
    const shown = await pages.stamp(publicActor)
    await feedback.withdraw(who.reporter, city.programme, id)
    expect(await feedback.published(publicActor, city.programme, '1.1')).toEqual([])
    expect(new Set([before, shown, await pages.stamp(publicActor)]).size).toBe(3)
    expect(await own(key)).toMatchObject({ public: false, answer: { text: 'Kirjastossa' } })
    await feedback.publish(who.reporter, city.programme, id)
    expect(await feedback.published(publicActor, city.programme, '1.1')).toHaveLength(1)
    await feedback.withdraw(who.coordinator, city.programme, id)
  })

  test('nothing is published against the sender’s will, nor without an answer', async () => {
    const { id } = await send({ mayPublish: false })
    await expect(feedback.publish(who.reporter, city.programme, id)).rejects.toMatchObject({ status: 409 })
    await expect(feedback.answer(who.reporter, city.programme, id, { answer: written(), publish: true })).rejects.toMatchObject({ code: 'not-allowed-to-publish' })
    await expect(feedback.answer(who.reporter, city.programme, id, { answer: written('  '), publish: false })).rejects.toMatchObject({ code: 'invalid' })
    expect(await one(id)).toMatchObject({ state: 'new', abilities: { publish: false } })
  })

  test('what is handed over is the other body’s to answer; the first one still sees where it went', async () => {
    const { id } = await send({ email: 'asukas@example.invalid' })
    await feedback.handOver(who.reporter, city.programme, id, { body: 'schools' })
    expect(await one(id)).toMatchObject({ body: { id: 'schools' }, handedFrom: { id: 'employment' }, email: null, abilities: { answer: false, close: false } })
    await expect(feedback.answer(who.reporter, city.programme, id, { answer: written(), publish: false })).rejects.toMatchObject({ code: 'not-found' })
    expect(await one(id, who.elsewhere)).toMatchObject({ email: 'asukas@example.invalid', abilities: { answer: true } })
    await feedback.answer(who.elsewhere, city.programme, id, { answer: written(), publish: false })
    await expect(feedback.handOver(who.elsewhere, city.programme, id, { body: 'youth' })).rejects.toMatchObject({ status: 409 })
    await expect(feedback.handOver(who.coordinator, city.programme, (await send()).id, { body: 'nobody' })).rejects.toMatchObject({ code: 'not-found' })
  })

  test('closing and marking as spam erase the e-mail address; then there is nothing to answer', async () => {
    for (const end of ['close', 'markSpam'] as const) {
      const { id } = await send({ email: 'asukas@example.invalid' })
      await feedback[end](who.reporter, city.programme, id)
      expect(await one(id)).toMatchObject({ email: null })
      await expect(feedback.answer(who.reporter, city.programme, id, { answer: written(), publish: false })).rejects.toMatchObject({ status: 409 })
    }
  })

  test('whoever answers what somebody else has answered meanwhile is told', async () => {
    const { id } = await send()
    await feedback.answer(who.reporter, city.programme, id, { answer: written(), publish: false, version: 1 })
    await expect(feedback.answer(who.lead, city.programme, id, { answer: written('Toinen'), publish: false, version: 1 })).rejects.toMatchObject({ code: 'changed-meanwhile' })
  })

  test('the audit tells what was done, and neither the text nor an address', async () => {
    const { id } = await send({ text: 'Hyvin oma asia', email: 'asukas@example.invalid' })
    await feedback.handOver(who.reporter, city.programme, id, { body: 'youth' })
    await feedback.answer(who.coordinator, city.programme, id, { answer: written(), publish: true })
    const { rows } = await database.withActor(who.auditor, (scope) => sql<{ action: string }>`select * from audit_entry where subject_id = ${id} order by id`.execute(scope.db()))
    expect(rows.map(({ action }) => action)).toEqual(['programme.feedback-handed-over', 'programme.feedback-answered'])
    expect(JSON.stringify(rows)).not.toMatch(/oma asia|asukas@/)
  })
})

describe('who may', () => {
  const may = ['coordinator', 'lead', 'reporter', 'above'] as const
  test.each(Object.keys({ coordinator: 0, lead: 0, reporter: 0, above: 0, elsewhere: 0, reviewer: 0, auditor: 0, administrator: 0, worker: 0 }) as (keyof typeof who)[])('%s', async (name) => {
    const actor = who[name]
    const allowed = (may as readonly string[]).includes(name)
    const { id } = await send()
    const done = async (work: Promise<unknown>) => work.then(() => true, (error: { code: string }) => { expect(error.code).toBe('not-found'); return false })
    expect(await done(one(id, actor))).toBe(allowed)
    expect(await done(feedback.answer(actor, city.programme, id, { answer: written(), publish: true }))).toBe(allowed)
    expect(await done(feedback.inbox(actor, city.programme))).toBe(allowed || name === 'elsewhere')
    const { list } = await feedback.inbox(actor, city.programme).catch(() => ({ list: [] as { id: string }[] }))
    expect(list.some((listed) => listed.id === id)).toBe(allowed)
  })

  test('the public reads and answers nothing', async () => {
    const { id } = await send()
    await expect(one(id, publicActor)).rejects.toMatchObject({ code: 'not-found' })
    await expect(feedback.inbox(publicActor, city.programme)).rejects.toMatchObject({ code: 'not-found' })
    await expect(feedback.close(publicActor, city.programme, id)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('what is no id names nothing', async () => {
    await expect(one('1 or 1=1')).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('in SQL', () => {
  let id: string
  beforeEach(async () => { ({ id } = await send({ mayPublish: true })) })
  const rowsOf = (actor: Actor, query: ReturnType<typeof sql>) => database.withActor(actor, async (scope) => Number((await query.execute(scope.db())).numAffectedRows ?? 0))
  const seen = (actor: Actor) => database.withActor(actor, async (scope) => (await sql`select id from feedback where id = ${id}`.execute(scope.db())).rows.length)

  test.each([
    ['coordinator', 1], ['lead', 1], ['reporter', 1], ['above', 1], ['elsewhere', 0], ['reviewer', 0], ['auditor', 0], ['administrator', 0], ['worker', 0],
  ] as const)('%s reads and changes %i of it', async (name, count) => {
    expect(await seen(who[name])).toBe(count)
    expect(await rowsOf(who[name], sql`update feedback set state = 'closed', version = 2 where id = ${id}`)).toBe(count)
  })

  test('the public and Koto’s other tasks neither read nor change it', async () => {
    for (const actor of [publicActor, systemActor('sign-in')]) {
      expect([await seen(actor), await rowsOf(actor, sql`update feedback set state = 'closed' where id = ${id}`)]).toEqual([0, 0])
    }
  })

  test('nobody changes what was written, brings an answer along, takes a row away, or publishes what may not be', async () => {
    const attempts = [
      sql`update feedback set text = 'Toinen' where id = ${id}`,
      sql`delete from feedback where id = ${id}`,
      sql`update feedback set public_at = now() where id = ${id}`,
    ]
    for (const attempt of attempts) await expect(rowsOf(who.coordinator, attempt)).rejects.toThrow(/permission denied|violates check/)
    const { body, measure } = { body: await city.body('employment'), measure: await city.measure('1.1') }
    await expect(rowsOf(publicActor, sql`insert into feedback (id, programme, measure, body, text, language, reading, state, sent_at, answer, version)
      values (gen_random_uuid(), ${city.programme}, ${measure}, ${body}, 'x', 'fi', '\x01', 'answered', now(), 'Oma vastaus', 1)`)).rejects.toThrow(/row-level security/)
  })

  test('a reporter hands on only what is her body’s', async () => {
    const schools = await city.body('schools')
    await expect(rowsOf(who.reporter, sql`update feedback set body = ${schools} where id = ${id}`)).rejects.toThrow(/row-level security/)
    expect(await rowsOf(who.elsewhere, sql`update feedback set body = ${schools}, handed_from = ${schools} where id = ${id}`)).toBe(0)
    expect(await rowsOf(who.reporter, sql`update feedback set handed_from = body, body = ${schools} where id = ${id}`)).toBe(1)
  })
})
