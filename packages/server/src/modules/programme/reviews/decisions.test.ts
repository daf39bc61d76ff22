import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reviewedCity, type ReviewedCity } from '../../../../test/reviewed-city.ts'
import { publicActor } from '../../../platform/access/actor.ts'

let city: ReviewedCity
let now = new Date('2028-03-01T10:00:00Z')
let meeting: string
beforeAll(async () => {
  city = await reviewedCity({ clock: { now: () => now } })
  meeting = await reviews().plan(city.as.coordinator, city.programme, { body: 'council', startsAt: now, place: '', report: null })
  await reviews().hold(city.as.reviewer, city.programme, meeting)
})
afterAll(() => city.database.close())

const reviews = () => city.running.reviews
const written = (text: string) => ({ text, language: 'en' as const })
const decide = (more: object = {}) => reviews().decide(city.as.reviewer, city.programme, meeting, { decision: written('Keep the summer jobs.'), owner: 'youth', ...more })
const page = (number: number) => reviews().decision(city.as.auditor, city.programme, number)
const told = async () => (await city.database.withActor(publicActor, (scope) => sql<{ kind: string; measure: string | null; told: Record<string, unknown> }>`
  select kind, measure.key as measure, told from public_change left join measure on measure.id = public_change.measure order by public_change.id`.execute(scope.db()))).rows

test('decisions are numbered in the programme, one after the other, also when two are made at once', async () => {
  const numbers = await Promise.all([decide(), decide(), decide()])
  expect(numbers.sort()).toEqual([1, 2, 3])
})

test('a deadline in the past is late from its next day in Finland, until the decision is closed', async () => {
  const number = await decide({ deadline: '2028-03-01' })
  expect(await page(number)).toMatchObject({ late: false })
  now = new Date('2028-03-01T22:30:00Z')
  expect(await page(number)).toMatchObject({ late: true, deadline: '2028-03-01' })
  expect((await reviews().decisions(city.as.auditor, city.programme, { late: true })).map((one) => one.number)).toEqual([number])
  await reviews().closeDecision(city.as.reviewer, city.programme, number, meeting, written('Done late.'))
  expect(await page(number)).toMatchObject({ late: false, state: 'closed', closed: { meeting } })
})

test('the list is narrowed by state, by owner, and to what is one’s own', async () => {
  const { as, programme } = city
  const other = await decide({ owner: 'employment' })
  const numbers = async (who: typeof as.lead, filter: object) => (await reviews().decisions(who, programme, filter)).map(({ number }) => number)
  expect(await numbers(as.auditor, { owner: 'employment' })).toEqual([other])
  expect(await numbers(as['other reporter'], { own: true })).toEqual([other])
  expect(await numbers(as.lead, { own: true })).not.toContain(other)
  expect(await numbers(as.lead, { own: true })).toContain(1)
  expect(await numbers(as.auditor, { own: true })).toEqual([])
  expect(await numbers(as.auditor, { state: 'closed' })).toEqual([4])
  expect(await numbers(as.auditor, { owner: 'no-such' })).toEqual([])
})

test('two who change the same decision: the second is told, and nothing is lost', async () => {
  const { as, programme } = city
  const number = await decide()
  const { version } = await page(number)
  const both = await Promise.allSettled([
    reviews().changeDecision(as.reviewer, programme, number, { deadline: '2028-06-01' }, version),
    reviews().changeDecision(as.coordinator, programme, number, { condition: 'If there is money.' }, version),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'changed-meanwhile', status: 409, now: version + 1 } })
  await reviews().changeDecision(as.coordinator, programme, number, { condition: 'If there is money.' }, version + 1)
    .then(() => reviews().changeDecision(as.reviewer, programme, number, { deadline: '2028-06-01' }))
  expect(await page(number)).toMatchObject({ deadline: '2028-06-01', condition: 'If there is money.' })
})

test('its history keeps what was changed, from what to what, and what was said by whom', async () => {
  const { as, programme } = city
  const number = await decide({ measures: ['1.1', '1.1'], deadline: '2028-06-01' })
  await reviews().changeDecision(as.coordinator, programme, number, { deadline: '2028-06-01' })
  await reviews().changeDecision(as.coordinator, programme, number, { deadline: null, owner: 'schools', measures: ['3.1'], why: written('Their schools.') })
  await reviews().followUp(as.lead, programme, number, { text: 'Vi har börjat.', language: 'sv' })
  await reviews().closeDecision(as.reviewer, programme, number, meeting, written('Well done.'))
  await reviews().reopenDecision(as.reviewer, programme, number, written('Half of it.'))
  expect((await page(number)).events).toMatchObject([
    { kind: 'made', after: { text: 'Keep the summer jobs.', owner: 'youth', deadline: '2028-06-01', measures: ['1.1'] }, done: { by: 'The reviewer' } },
    {
      kind: 'changed', said: { text: 'Their schools.' }, done: { by: 'The coordinator' },
      before: { owner: 'youth', deadline: '2028-06-01', measures: ['1.1'] }, after: { owner: 'schools', deadline: null, measures: ['3.1'] },
    },
    { kind: 'followed-up', said: { text: 'Vi har börjat.', language: 'sv' }, before: null, done: { by: 'The lead' } },
    { kind: 'closed', before: { state: 'open' }, after: { state: 'closed' } },
    { kind: 'reopened', said: { text: 'Half of it.' }, after: { state: 'open' } },
  ])
})

test('what cannot be done in the state that it is in is refused', async () => {
  const { as, programme } = city
  const number = await decide()
  await expect(reviews().reopenDecision(as.reviewer, programme, number, written('Why'))).rejects.toMatchObject({ code: 'decision-state' })
  const planned = await reviews().plan(as.coordinator, programme, { body: 'council', startsAt: new Date('2029-01-01T10:00:00Z'), place: '', report: null })
  await expect(reviews().closeDecision(as.reviewer, programme, number, planned, written('Done'))).rejects.toMatchObject({ code: 'meeting-state' })
  await reviews().closeDecision(as.reviewer, programme, number, meeting, written('Done'))
  await expect(reviews().closeDecision(as.reviewer, programme, number, meeting, written('Done'))).rejects.toMatchObject({ code: 'decision-state' })
  await expect(reviews().followUp(as.reporter, programme, number, written('More'))).rejects.toMatchObject({ code: 'decision-state' })
  await expect(reviews().changeDecision(as.reviewer, programme, number, { deadline: '2028-02-30' })).rejects.toMatchObject({ fields: [{ field: 'deadline' }] })
  await expect(decide({ owner: 'nobody' })).rejects.toMatchObject({ fields: [{ field: 'owner' }] })
  await expect(decide({ measures: ['9.9'] })).rejects.toMatchObject({ fields: [{ field: 'measures' }] })
  await expect(decide({ decision: written('  ') })).rejects.toMatchObject({ fields: [{ field: 'decision.text' }] })
  for (const nothing of [0, -1, 1.5, 999, 2 ** 40, Number.NaN]) await expect(page(nothing)).rejects.toMatchObject({ code: 'not-found' })
})

test('once the minutes are final its words stay, and each public change is told once for each measure', async () => {
  const { as, programme } = city
  const number = await decide({ measures: ['1.1', '3.1'] })
  expect(await told()).toEqual([])
  await reviews().close(as.reviewer, programme, meeting)
  const first = await told()
  expect(first[0]).toMatchObject({ kind: 'meeting', measure: null, told: { body: 'council' } })
  expect(first.filter((one) => one.told['number'] === number)).toMatchObject([{ kind: 'decision', told: { what: 'made' } }, { kind: 'decision' }])
  expect(first.filter((one) => one.told['number'] === 1)).toMatchObject([{ measure: null }])
  expect(first.every((one) => !JSON.stringify(one.told).includes('The '))).toBe(true)
  await expect(reviews().changeDecision(as.reviewer, programme, number, { decision: written('Other words') })).rejects.toMatchObject({ code: 'decision-minuted' })
  await reviews().changeDecision(as.reviewer, programme, number, { deadline: '2028-12-31' })
  expect((await told()).slice(first.length)).toMatchObject([{ told: { what: 'changed', deadline: '2028-12-31' } }, { told: { what: 'changed' } }])
  expect((await reviews().decisions(publicActor, programme)).map((one) => one.number)).toContain(number)
})
