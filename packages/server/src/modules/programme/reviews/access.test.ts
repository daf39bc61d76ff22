import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { everybody, reviewedCity, type ReviewedCity, type Who } from '../../../../test/reviewed-city.ts'
import { publicActor, type Actor } from '../../../platform/access/actor.ts'
import { newId } from '../../../platform/ids/id.ts'

let city: ReviewedCity
let app: pg.Client
let held: string
let closed: string
const ids: Record<string, string> = {}
const written = { text: 'Done.', language: 'en' as const }
beforeAll(async () => {
  city = await reviewedCity()
  app = new pg.Client({ connectionString: city.database.appUrl })
  await app.connect()
  const { as, programme, running: { reviews } } = city
  const meeting = async () => {
    const id = await reviews.plan(as.coordinator, programme, { body: 'council', startsAt: new Date(), place: '', report: null })
    await reviews.addPoint(as.coordinator, programme, id, { kind: 'measure', measure: '1.1' })
    await reviews.hold(as.coordinator, programme, id)
    await reviews.attend(as.coordinator, programme, id, { guest: 'Secretary', as: 'secretary' })
    await reviews.decide(as.coordinator, programme, id, { decision: written, owner: 'youth', measures: ['1.1'] })
    return id
  }
  closed = await meeting()
  await reviews.close(as.coordinator, programme, closed)
  held = await meeting()
  const { rows } = await asPerson('coordinator', `select key as name, id from programme_body union all select 'decision ' || number, id from decision`)
  for (const { name, id } of rows as { name: string; id: string }[]) ids[name] = id
})
afterAll(async () => {
  await app.end()
  await city.database.close()
})

const keepers: readonly Who[] = ['coordinator', 'reviewer']
const readers: readonly Who[] = ['coordinator', 'lead', 'reporter', 'other reporter', 'reviewer', 'other reviewer', 'auditor']

describe('in the app', () => {
  type Deed = (actor: Actor) => Promise<unknown>
  const deeds: Record<string, readonly [readonly Who[], Deed]> = {
    'read meetings': [readers, (actor) => city.running.reviews.meetings(actor, city.programme)],
    'read a meeting': [readers, (actor) => city.running.reviews.meeting(actor, city.programme, held)],
    'read a decision': [readers, (actor) => city.running.reviews.decision(actor, city.programme, 1)],
    'read choices': [readers, (actor) => city.running.reviews.choices(actor, city.programme)],
    'read reviewers': [readers, (actor) => city.running.reviews.reviewers(actor, city.programme)],
    plan: [['coordinator'], (actor) => city.running.reviews.plan(actor, city.programme, { body: 'council', startsAt: new Date(), place: '', report: null })],
    'change a meeting': [keepers, (actor) => city.running.reviews.changeMeeting(actor, city.programme, held, { place: 'There' })],
    'add a point': [keepers, async (actor) => {
      const point = await city.running.reviews.addPoint(actor, city.programme, held, { kind: 'other', title: 'More', language: 'en' })
      await city.running.reviews.removePoint(actor, city.programme, held, point)
    }],
    attend: [keepers, async (actor) => {
      await city.running.reviews.attend(actor, city.programme, held, { guest: 'Expert', as: 'expert' })
      await city.running.reviews.unattend(actor, city.programme, held, 'Expert')
    }],
    decide: [keepers, (actor) => city.running.reviews.decide(actor, city.programme, held, { decision: written, owner: 'youth' })],
    'change a decision': [keepers, (actor) => city.running.reviews.changeDecision(actor, city.programme, 2, { condition: String(Math.random()) })],
    'follow up': [['coordinator', 'lead', 'reporter'], (actor) => city.running.reviews.followUp(actor, city.programme, 1, written)],
    'close and open a decision': [keepers, async (actor) => {
      await city.running.reviews.closeDecision(actor, city.programme, 1, held, written)
      await city.running.reviews.reopenDecision(actor, city.programme, 1, written)
    }],
  }

  test.each(Object.entries(deeds))('%s', async (_name, [allowed, deed]) => {
    const may: string[] = []
    for (const who of everybody) {
      await deed(city.as[who]).then(() => may.push(who), (error: { code: string }) => expect([who, error.code]).toEqual([who, 'not-found']))
    }
    expect(may.sort()).toEqual([...allowed].sort())
    await expect(deed(publicActor)).rejects.toMatchObject({ code: 'not-found' })
  })
})

async function asPerson(who: Who | null, statement: string): Promise<pg.QueryResult> {
  const actor = who === null ? null : city.as[who]
  await app.query('begin')
  try {
    await app.query(`select set_config('koto.actor_kind', $1, true), set_config('koto.actor_id', $2, true), set_config('koto.actor_task', '', true),
      set_config('koto.roles', $3, true), set_config('koto.roles_at', $4, true)`,
    [actor === null ? 'public' : 'person', actor?.id ?? '', actor?.roles.map(({ role }) => role).join() ?? '', actor?.roles.map(({ role, unit }) => `${role}:${unit ?? '*'}`).join() ?? ''])
    return await app.query(statement)
  } finally {
    await app.query('rollback')
  }
}

describe('in SQL, whatever our code does', () => {
  const rows = async (who: Who | null, statement: string) => (await asPerson(who, statement)).rowCount
  const done = (who: Who, statement: string) => asPerson(who, statement).then(({ rowCount }) => rowCount! > 0, (error: { code: string }) => {
    expect([who, error.code]).toEqual([who, '42501'])
    return false
  })
  const statements: [string, readonly Who[], (who: Who) => string][] = [
    ['plan', ['coordinator'], (who) => `insert into review_meeting values ('${newId()}', '${city.programme}', '${ids['council']}', now(), '', 'planned', null, 1, now(), '${city.as[who].id}')`],
    ['change a meeting', keepers, () => `update review_meeting set place = 'x' where id = '${held}'`],
    ['change one that is closed', [], () => `update review_meeting set place = 'x' where id = '${closed}'`],
    ['decide', keepers, () => `insert into decision (id, programme, meeting, number, text, language, owner, state, version)
      values ('${newId()}', '${city.programme}', '${held}', 99, 'x', 'fi', '${ids['youth']}', 'open', 1)`],
    ['decide in public at once', [], () => `insert into decision (id, programme, meeting, number, text, language, owner, state, version, public_at)
      values ('${newId()}', '${city.programme}', '${held}', 99, 'x', 'fi', '${ids['youth']}', 'open', 1, now())`],
    ['change a decision', keepers, () => `update decision set text = 'x' where number = 1`],
    ['take its measure away', keepers, () => `delete from decision_measure where decision = '${ids['decision 1']}'`],
    ['follow up', ['coordinator', 'lead', 'reporter', 'reviewer'], (who) => event(who, 'followed-up')],
    ['close in its history', keepers, (who) => event(who, 'closed')],
    ['write history as somebody else', [], (who) => event(who === 'worker' ? 'reporter' : 'worker', 'closed')],
    ['change history', [], () => `update decision_event set text = 'x'`],
    ['write minutes', keepers, () => `update meeting_item set minutes = 'x' where meeting = '${held}'`],
    ['write minutes that are final', [], () => `update meeting_item set minutes = 'x' where meeting = '${closed}'`],
    ['note who is there', keepers, () => `insert into meeting_presence values ('${held}', null, 'Guest', 'expert')`],
    ['note who was there', [], () => `insert into meeting_presence values ('${closed}', null, 'Guest', 'expert')`],
  ]
  const event = (who: Who, kind: string) => `insert into decision_event (decision, number, kind, text, language, at, by_person)
    values ('${ids['decision 1']}', 99, '${kind}', 'x', 'fi', now(), '${city.as[who].id}')`

  test.each(statements)('%s', async (_name, allowed, statement) => {
    const may: Who[] = []
    for (const who of everybody) if (await done(who, statement(who))) may.push(who)
    expect(may.sort()).toEqual([...allowed].sort())
  })

  test.each(['meeting_item', 'meeting_presence', 'decision_event'])('%s is read by those who work with the programme', async (table) => {
    for (const who of everybody) expect([who, (await rows(who, `select from ${table}`))! > 0]).toEqual([who, readers.includes(who)])
    expect(await rows(null, `select from ${table}`)).toBe(0)
  })

  test('the public reads a decision, and of which measure, once the minutes are final', async () => {
    expect(await rows(null, `select from decision where public_at is null`)).toBe(0)
    expect(await rows(null, `select from decision`)).toBe(1)
    expect(await rows(null, `select from decision_measure`)).toBe(1)
    expect(await rows('worker', `select from decision`)).toBe(1)
    expect((await rows('reporter', `select from decision`))!).toBeGreaterThan(1)
  })
})
