import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { startMailServer, type MailServer } from '../../../../test/mail-server.ts'
import { runningCity, type RunningCity } from '../../../../test/running-city.ts'
import type { PersonActor } from '../../../platform/access/actor.ts'
import { systemActor } from '../../../platform/access/actor.ts'
import { createMailer } from '../../../platform/mail/mailer.ts'
import { createSnapshots } from '../store/snapshots.ts'
import type { NoticeService } from './contract.ts'
import { createNotices } from './service.ts'

let now: Date
let database: TestDatabase
let city: RunningCity
let server: MailServer
let notices: NoticeService
beforeEach(async () => {
  now = new Date('2027-11-01T06:00:00Z')
  database = await testDatabase({ clock: { now: () => now } })
  city = await runningCity(database)
  server = await startMailServer()
  notices = serviceWith(server)
})
afterEach(async () => {
  await server.stop()
  await database.close()
})

const serviceWith = ({ url }: MailServer) => createNotices({
  database, snapshots: createSnapshots(), publicUrl: () => 'https://koto.rantala.example', mailer: createMailer({ url, from: 'koto@rantala.example' }),
})
async function day(on: string) {
  now = new Date(`${on}T06:00:00Z`)
  return notices.runDay(on)
}
const receivers = () => server.mails.map(({ to }) => [to].flat().map((one) => one!.text).join())
const mailed = async (of: PersonActor) => (await notices.mine(of)).notices.map(({ mailedAt }) => mailedAt !== null)

test('a digest says what waits, until when and where it is done, in its reader’s language, and names nobody', async () => {
  await city.person('reporter', 'employment', { email: 'rapportor@rantala.example', language: 'sv' })
  await city.person('reporter', 'schools', { email: 'reporter@rantala.example', language: 'so' })
  await city.openRound('2027-12-31')
  expect(await day('2027-12-05')).toMatchObject({ mailed: 2, sends: true })
  const swedish = server.mails.find(({ to }) => [to].flat()[0]!.text === 'rapportor@rantala.example')!
  expect(swedish.subject).toBe('Koto: 2 ärenden väntar på dig')
  expect(swedish.text).toContain('TIDSFRISTEN NÄRMAR SIG')
  expect(swedish.text).toContain('- Svar: åtgärd 1.1 Kartläggning av kunskaper för arbetssökande, Sysselsättningstjänster, År 2027, tidsfrist 31.12.2027')
  expect(swedish.text).toMatch(/https:\/\/koto\.rantala\.example\/sv\/run\/rantala-2030\/rounds\/1\/answers\/[0-9a-f-]{36}\n/)
  expect(swedish.text).toContain('https://koto.rantala.example/sv/work')
  expect(swedish.html).toContain('<html lang="sv">')
  expect(server.mails.find((mail) => mail !== swedish)!.subject).toBe('Koto: 4 things wait for you')
  for (const { text, html } of server.mails) expect(`${text}${html}`).not.toMatch(/Person \d/)
})

test('each notice is mailed once, and a person hears only of what is new', async () => {
  await city.person('reporter', 'council')
  await city.openRound('2027-12-31')
  await day('2027-12-05')
  await day('2027-12-05')
  await day('2027-12-06')
  expect(server.mails).toHaveLength(1)
  await day('2027-12-24')
  expect(server.mails).toHaveLength(2)
})

test('while the mail server is away nothing is lost, and when it is back nothing comes twice', async () => {
  const reporter = await city.person('reporter', 'council')
  await city.openRound('2027-12-31')
  const port = Number(new URL(server.url).port)
  await server.stop()
  await expect(day('2027-12-05')).rejects.toMatchObject({ name: 'MailNotSent', refused: false })
  expect(await mailed(reporter)).toEqual(Array.from({ length: 6 }, () => false))
  server = await startMailServer(port)
  expect(await day('2027-12-05')).toMatchObject({ made: 0, mailed: 1 })
  expect(await day('2027-12-05')).toMatchObject({ made: 0, mailed: 0 })
  expect(server.mails).toHaveLength(1)
  expect(await mailed(reporter)).toEqual(Array.from({ length: 6 }, () => true))
})

test('a receiver whom the server refuses keeps nobody else from her mail, and is tried again the next day', async () => {
  const refused = await city.person('reporter', 'schools', { email: 'gone@rantala.example' })
  await city.person('reporter', 'employment', { email: 'here@rantala.example' })
  await city.openRound('2027-12-31')
  server.refused.add('gone@rantala.example')
  expect(await day('2027-12-05')).toMatchObject({ mailed: 1, refused: 1 })
  expect(receivers()).toEqual(['here@rantala.example'])
  expect((await mailed(refused)).some(Boolean)).toBe(false)
  server.refused.clear()
  expect(await day('2027-12-06')).toMatchObject({ mailed: 1, refused: 0 })
})

test('two processes at once write to everybody once', async () => {
  await city.person('reporter', 'schools')
  await city.person('reporter', 'employment')
  await city.openRound('2027-12-31')
  now = new Date('2027-12-05T06:00:00Z')
  await Promise.all([serviceWith(server).runDay('2027-12-05'), serviceWith(server).runDay('2027-12-05')])
  expect(receivers().sort()).toEqual([...new Set(receivers())].sort())
  expect(server.mails).toHaveLength(2)
})

test('weekly comes on Monday, or on the next day if Koto did not run; none never; without an address or a role nothing', async () => {
  const [weekly, none, gone] = [await city.person('reporter', 'council', { email: 'weekly@rantala.example' }), await city.person('reporter', 'council'), await city.person('reporter', 'council')]
  await city.person('reporter', 'council', { email: null })
  now = new Date('2027-11-20T06:00:00Z')
  await notices.chooseMail(weekly, 'weekly')
  await notices.chooseMail(none, 'none')
  await day('2027-11-29') // A Monday with nothing to tell.
  await city.openRound('2027-12-31')
  await day('2027-12-01')
  await database.withActor(systemActor('demo'), (scope) => sql`update role_assignment set until = ${now} where person = ${gone.id}`.execute(scope.db()))
  server.mails.length = 0
  await day('2027-12-05')
  expect(receivers()).toEqual([])
  await day('2027-12-07') // Tuesday: Koto was not running on Monday.
  expect(receivers()).toEqual(['weekly@rantala.example'])
  await day('2027-12-20') // Nothing new this Monday: what comes on Friday waits for the next.
  await day('2027-12-24')
  await day('2027-12-26')
  expect(server.mails).toHaveLength(1)
  await day('2027-12-27')
  expect(server.mails).toHaveLength(2)
})

test('what was done before the mail goes is not mailed', async () => {
  const reporter = await city.person('reporter', 'council')
  await city.openRound('2027-12-31')
  await notices.chooseMail(reporter, 'none')
  await day('2027-12-05')
  await database.withActor(reporter, (scope) => sql`update round_answer set state = 'submitted'`.execute(scope.db()))
  await notices.chooseMail(reporter, 'daily')
  expect(await day('2027-12-06')).toMatchObject({ settled: 6, mailed: 0 })
})
