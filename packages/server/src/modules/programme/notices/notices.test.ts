import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { runningCity, type RunningCity } from '../../../../test/running-city.ts'
import { publicActor, systemActor, type Actor, type PersonActor } from '../../../platform/access/actor.ts'
import { addDays } from '../../../platform/clock/city-day.ts'
import { newId } from '../../../platform/ids/id.ts'
import { createSnapshots } from '../store/snapshots.ts'
import type { NoticeService } from './contract.ts'
import { createNotices } from './service.ts'

let now = new Date('2027-12-01T06:00:00Z')
let database: TestDatabase
let city: RunningCity
let notices: NoticeService
beforeEach(async () => {
  now = new Date('2027-12-01T06:00:00Z')
  database = await testDatabase({ clock: { now: () => now } })
  city = await runningCity(database)
  notices = createNotices({ database, snapshots: createSnapshots(), publicUrl: () => 'https://koto.rantala.example' })
})
afterEach(() => database.close())

const run = (actor: Actor, statement: ReturnType<typeof sql>) => database.withActor(actor, (scope) => statement.execute(scope.db()))
const told = async (of: PersonActor) => (await notices.mine(of)).notices.map(({ kind, step, about }) => `${kind} ${about.measure} ${step}`).sort()
async function day(on: string) {
  now = new Date(`${on}T06:00:00Z`)
  return notices.runDay(on)
}

describe('a round that nobody answers', () => {
  test('is told up the ladder of each body, and settled when it is answered', async () => {
    const reporter = await city.person('reporter', 'employment')
    const lead = await city.person('coordinator', 'employment')
    const round = await city.openRound('2027-12-31')
    expect(await day('2027-11-30')).toMatchObject({ made: 0, sends: false })
    await day('2027-12-01')
    expect(await told(reporter)).toEqual(['answer 1.1 soon-30', 'answer 2 soon-30'])
    expect(await told(lead)).toEqual([])
    // Bodies without a reporter or a lead are the coordinator's from the beginning.
    expect(await told(city.coordinator)).toEqual(['answer 1.1 soon-30', 'answer 1.2 soon-30', 'answer 3.1 soon-30', 'answer 3.2 soon-30'])
    expect(await day('2027-12-01')).toMatchObject({ made: 0, settled: 0 })
    await day('2028-01-01')
    await day('2028-01-07')
    expect(await told(lead)).toEqual(['answer 1.1 lead', 'answer 2 lead'])
    await run(reporter, sql`update round_answer set state = 'submitted' where measure = ${city.measures.get('2')} and body = ${city.bodies.get('employment')}`)
    await day('2028-01-14')
    expect((await told(city.coordinator)).filter((one) => one.endsWith('coordinator'))).toEqual(['answer 1.1 coordinator'])
    const shown = (await notices.mine(reporter)).notices
    expect(shown.filter(({ about }) => about.measure === '2').every(({ settledAt }) => settledAt !== null)).toBe(true)
    expect(shown.filter(({ about }) => about.measure === '1.1').every(({ settledAt }) => settledAt === null)).toBe(true)
    await run(city.coordinator, sql`update reporting_round set state = 'closed' where id = ${round}`)
    await day('2028-01-15')
    expect((await notices.mine(reporter)).notices.every(({ settledAt }) => settledAt !== null)).toBe(true)
  })

  test('is reminded of anew when its last day is moved', async () => {
    const reporter = await city.person('reporter', 'employment')
    const round = await city.openRound('2027-12-31')
    await day('2027-12-01')
    await run(city.coordinator, sql`update reporting_round set deadline = '2028-03-31' where id = ${round}`)
    await day('2028-03-01')
    expect(await told(reporter)).toEqual(['answer 1.1 soon-30', 'answer 1.1 soon-30', 'answer 2 soon-30', 'answer 2 soon-30'])
    expect((await notices.mine(reporter)).notices.filter(({ settledAt }) => settledAt === null).map(({ about }) => about.due)).toEqual(['2028-03-31', '2028-03-31'])
  })

  test('is told to the reporter of the unit above where the body has none, and not to who may no longer sign in', async () => {
    const above = await city.person('reporter', 'schools')
    const own = await city.person('reporter', 'youth')
    await city.openRound('2027-12-31')
    await run(systemActor('demo'), sql`update person set active = false where id = ${own.id}`)
    await day('2027-12-05')
    expect(await told(above)).toEqual(['answer 1.1 soon-30', 'answer 1.2 soon-30', 'answer 3.1 soon-30', 'answer 3.2 soon-30'])
    expect(await told(own)).toEqual([])
  })

  test('two runs of one day at the same time tell everything once', async () => {
    const reporter = await city.person('reporter', 'employment')
    await city.openRound('2027-12-31')
    now = new Date('2027-12-05T06:00:00Z')
    const both = await Promise.all([notices.runDay('2027-12-05'), notices.runDay('2027-12-05')])
    expect(both[0].made + both[1].made).toBe(6)
    expect(await told(reporter)).toHaveLength(2)
  })
})

describe('what else is told', () => {
  const milestone = async (due: string | null) => {
    const id = newId()
    await run(city.coordinator, sql`insert into milestone (id, programme, measure, body, title, due, version)
      values (${id}, ${city.programme}, ${city.measures.get('1.1')}, ${city.bodies.get('employment')}, '{"fi":"Opas","sv":"Handbok","en":"Guide"}', ${due}, 1)`)
    return id
  }
  const reported = async (by: PersonActor, of: string, number = 1) => {
    const id = newId()
    await run(by, sql`insert into milestone_report (id, milestone, number, done_on, text, language, state, reported_at, reported_by)
      values (${id}, ${of}, ${number}, '2027-12-01', 'Valmis', 'fi', 'reported', ${now}, ${by.id})`)
    return id
  }

  test('a milestone: due, then waiting for the lead’s approval, then returned', async () => {
    const reporter = await city.person('reporter', 'employment')
    const lead = await city.person('coordinator', 'employment')
    const id = await milestone('2027-12-20')
    await day('2027-12-01')
    expect(await told(reporter)).toEqual(['milestone 1.1 soon-30'])
    const report = await reported(reporter, id)
    await day('2027-12-02')
    expect(await told(lead)).toEqual(['approval 1.1 new'])
    await run(lead, sql`update milestone_report set state = 'returned', decided_at = ${now}, decided_by = ${lead.id}, comment = 'Linkki puuttuu', comment_language = 'fi' where id = ${report}`)
    await day('2027-12-03')
    expect(await told(reporter)).toEqual(['milestone 1.1 soon-30', 'milestone-returned 1.1 returned-1'])
    expect((await notices.mine(reporter)).waiting.map(({ kind, urgency }) => [kind, urgency])).toEqual([['milestone-returned', 'returned']])
  })

  test('nobody is asked to approve what she reported herself: it goes to the coordinator', async () => {
    const lead = await city.person('coordinator', 'employment')
    await reported(lead, await milestone(null))
    await day('2027-12-02')
    expect(await told(lead)).toEqual([])
    expect(await told(city.coordinator)).toEqual(['approval 1.1 new'])
  })

  test('a measure that was stopped asks nothing of anybody', async () => {
    const reporter = await city.person('reporter', 'employment')
    await milestone('2027-12-20')
    await run(city.coordinator, sql`insert into measure_state (id, measure, number, state, since, reason, language, at, by_person)
      values (${newId()}, ${city.measures.get('1.1')}, 1, 'stopped', '2027-01-01', 'Rahat loppuivat', 'fi', ${now}, ${city.coordinator.id})`)
    expect(await day('2027-12-10')).toMatchObject({ made: 0 })
    expect((await notices.mine(reporter)).waiting).toEqual([])
  })

  test('an answer that was returned; its lead hears so many days after the return', async () => {
    const reporter = await city.person('reporter', 'schools')
    const lead = await city.person('coordinator', 'schools')
    await city.openRound('2027-12-01')
    await run(reporter, sql`update round_answer set state = 'submitted'`)
    now = new Date('2027-12-20T09:00:00Z')
    await run(city.coordinator, sql`update round_answer set state = 'returned', version = 3, decided_at = ${now}, decided_by = ${city.coordinator.id}
      where measure = ${city.measures.get('3.1')}`)
    await day('2027-12-21')
    expect(await told(reporter)).toEqual(['answer 3.1 late-1', 'answer-returned 3.1 returned-3'])
    await day('2027-12-26')
    expect(await told(lead)).toEqual([])
    await day('2027-12-27')
    expect(await told(lead)).toEqual(['answer 3.1 lead'])
  })

  test('a decision to the body that owns it, and feedback that nobody answered', async () => {
    const reporter = await city.person('reporter', 'employment')
    const lead = await city.person('coordinator', 'employment')
    const meeting = newId()
    await run(city.coordinator, sql`insert into review_meeting (id, programme, body, starts_at, state, version, made_at, made_by)
      values (${meeting}, ${city.programme}, ${city.bodies.get('council')}, ${now}, 'held', 1, ${now}, ${city.coordinator.id})`)
    await run(city.coordinator, sql`insert into decision (id, programme, meeting, number, text, language, owner, deadline, state, version)
      values (${newId()}, ${city.programme}, ${meeting}, 12, 'Malli kaikille', 'fi', ${city.bodies.get('employment')}, '2027-12-05', 'open', 1)`)
    await run(publicActor, sql`insert into feedback (id, programme, measure, body, text, language, reading, state, sent_at, version)
      values (${newId()}, ${city.programme}, ${city.measures.get('1.1')}, ${city.bodies.get('employment')}, 'Missä kurssi on?', 'fi', '\\x01', 'new', ${now}, 1)`)
    await day('2027-12-02')
    expect(await told(reporter)).toEqual(['decision null soon-7', 'feedback 1.1 new'])
    await day('2027-12-08')
    expect(await told(lead)).toEqual(['feedback 1.1 lead'])
    expect((await notices.mine(reporter)).waiting.map(({ kind, urgency, text }) => [kind, urgency, text?.text])).toEqual([
      ['decision', 'late', 'Malli kaikille'], ['feedback', 'new', undefined],
    ])
  })
})

describe('a person’s own page', () => {
  test('shows what waits now, the late first, without waiting for the day’s job', async () => {
    const reporter = await city.person('reporter', 'employment')
    await city.openRound('2027-12-20')
    await city.openRound('2027-11-30')
    const { waiting } = await notices.mine(reporter)
    expect(waiting.map(({ urgency, days, about }) => [urgency, days, about.measure])).toEqual([
      ['late', -1, '1.1'], ['late', -1, '2'], ['soon', 19, '1.1'], ['soon', 19, '2'],
    ])
    expect(waiting.every(({ escalated }) => !escalated)).toBe(true)
  })

  test('shows the coordinator answers and values to decide on, and what has come up to her', async () => {
    const reporter = await city.person('reporter', 'employment')
    await city.openRound('2027-11-01')
    await run(reporter, sql`update round_answer set state = 'submitted' where measure = ${city.measures.get('2')}`)
    await run(reporter, sql`insert into indicator_value (id, programme, indicator, definition_version, kind, starts, ends, number, value, state, body, at, by_person)
      select ${newId()}, ${city.programme}, id, 1, 'value', '2027-01-01', '2027-12-31', 1, 12, 'proposed', ${city.bodies.get('employment')}, ${now}, ${reporter.id}
      from indicator where key = '1.1-assessments'`)
    const waiting = (await notices.mine(city.coordinator)).waiting
    expect(waiting.filter(({ urgency }) => urgency === 'new').map(({ kind, count, about }) => [kind, count, about.at])).toEqual([
      ['answers-to-accept', 1, '1'], ['values-to-accept', 1, '1.1-assessments'],
    ])
    expect(waiting.filter(({ escalated }) => escalated).map(({ about }) => about.measure)).toEqual(['1.1'])
    expect((await notices.mine(reporter)).waiting.map(({ about }) => about.measure)).toEqual(['1.1'])
  })

  test('keeps the choice of mail, daily until something else is chosen', async () => {
    const reporter = await city.person('reporter', 'employment', { email: null })
    expect((await notices.mine(reporter)).mail).toEqual({ choice: 'daily', sends: false, hasAddress: false })
    for (const choice of ['weekly', 'none'] as const) {
      await notices.chooseMail(reporter, choice)
      expect((await notices.mine(reporter)).mail.choice).toBe(choice)
    }
    expect((await notices.mine(city.coordinator)).mail).toMatchObject({ choice: 'daily', hasAddress: true })
  })

  test('is nobody’s who has not signed in', async () => {
    for (const actor of [publicActor, systemActor('notices')]) {
      await expect(notices.mine(actor)).rejects.toMatchObject({ code: 'sign-in-first' })
      await expect(notices.chooseMail(actor, 'none')).rejects.toMatchObject({ code: 'sign-in-first' })
    }
  })
})

test('what was done more than a year ago is forgotten, and what is open never', async () => {
  const reporter = await city.person('reporter', 'employment')
  const round = await city.openRound('2027-12-31')
  await day('2027-12-05')
  await run(reporter, sql`update round_answer set state = 'submitted' where measure = ${city.measures.get('2')}`)
  await day('2027-12-06')
  await day(addDays('2027-12-06', 400))
  expect((await told(reporter)).every((one) => one.startsWith('answer 1.1'))).toBe(true)
  expect(round).toBeDefined()
})
