import { afterAll, beforeAll, expect, test } from 'vitest'
import { reviewedCity, type ReviewedCity } from '../../../../test/reviewed-city.ts'
import { publicActor } from '../../../platform/access/actor.ts'

let city: ReviewedCity
const at = (day: string) => new Date(`${day}T10:00:00Z`)
beforeAll(async () => { city = await reviewedCity({ clock: { now: () => at('2028-03-01') } }) })
afterAll(() => city.database.close())

const reviews = () => city.running.reviews
const plan = (day: string, report: number | null = null) =>
  reviews().plan(city.as.coordinator, city.programme, { body: 'council', startsAt: at(day), place: 'City Hall', report })
const page = (id: string) => reviews().meeting(city.as.auditor, city.programme, id)
const written = (text: string) => ({ text, language: 'en' as const })
const decide = (meeting: string, text: string) => reviews().decide(city.as.reviewer, city.programme, meeting, {
  decision: written(text), owner: 'youth', deadline: '2028-09-30', measures: ['1.2'] })

test('a programme without meetings has none, and none is next', async () => {
  expect(await reviews().meetings(city.as.reporter, city.programme)).toEqual({ meetings: [], abilities: { plan: false } })
  expect(await reviews().next(publicActor, city.programme)).toBeNull()
})

test('a meeting goes from its plan to final minutes, and what it decided is then public', async () => {
  const { as, programme } = city
  const report = await city.freeze(1)
  const id = await plan('2028-04-01', report)
  expect(await reviews().next(publicActor, programme)).toMatchObject({ body: { id: 'council' }, startsAt: at('2028-04-01'), place: 'City Hall' })
  await reviews().addPoint(as.reviewer, programme, id, { kind: 'measure', measure: '1.2' })
  await reviews().addPoint(as.coordinator, programme, id, { kind: 'other', title: 'Muut asiat', language: 'fi' })
  await reviews().attend(as.reviewer, programme, id, { person: as.reviewer.id, as: 'chair' })
  await reviews().attend(as.reviewer, programme, id, { guest: 'Secretary of the division', as: 'secretary' })
  await expect(decide(id, 'Too early')).rejects.toMatchObject({ code: 'meeting-state' })
  await reviews().hold(as.reviewer, programme, id)
  const point = (await page(id)).agenda[1]!
  await reviews().writeMinutes(as.reviewer, programme, id, point.id, { text: 'Heard and discussed.', language: 'en', seen: point.seen })
  const number = await decide(id, 'Keep the summer jobs.')
  expect(await reviews().decidedAbout(publicActor, programme, '1.2')).toEqual([])
  expect(await reviews().decidedAbout(as.reporter, programme, '1.2')).toHaveLength(1)
  await reviews().close(as.reviewer, programme, id)

  expect(await page(id)).toMatchObject({
    state: 'closed', report: { number: 1 }, decisions: 1,
    agenda: [
      { kind: 'report' },
      { kind: 'measure', measure: { number: '1.2' }, minutes: { text: 'Heard and discussed.', language: 'en' } },
      { kind: 'other', title: { text: 'Muut asiat', language: 'fi' }, minutes: null },
    ],
    presence: [{ name: 'The reviewer', as: 'chair', guest: false }, { name: 'Secretary of the division', as: 'secretary', guest: true }],
    decided: [{ number, public: true }],
    abilities: { change: false, keep: false, decide: false, hold: false, close: false, cancel: false },
  })
  expect(await reviews().decidedAbout(publicActor, programme, '1.2')).toMatchObject([{ number, owner: { id: 'youth' }, late: false }])
  expect(await reviews().next(publicActor, programme)).toBeNull()
})

test('minutes that are final do not change, and a meeting is not closed twice, not even by two at once', async () => {
  const { as, programme } = city
  const id = await plan('2028-04-02')
  await reviews().hold(as.coordinator, programme, id)
  const point = await reviews().addPoint(as.coordinator, programme, id, { kind: 'measure', measure: '1.1' })
  const both = await Promise.allSettled([as.reviewer, as.coordinator].map((who) => reviews().close(who, programme, id)))
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'meeting-state' } })
  for (const again of [
    () => reviews().close(as.reviewer, programme, id), () => reviews().hold(as.reviewer, programme, id), () => reviews().cancel(as.reviewer, programme, id),
    () => reviews().writeMinutes(as.reviewer, programme, id, point, { text: 'Later', language: 'en' }),
    () => reviews().removePoint(as.reviewer, programme, id, point),
    () => reviews().attend(as.reviewer, programme, id, { guest: 'Late', as: 'expert' }), () => decide(id, 'Too late'),
  ]) await expect(again()).rejects.toMatchObject({ code: 'meeting-state', status: 409 })
})

test('what is open comes back by itself, onto the next meeting only, until it is closed', async () => {
  const { as, programme } = city
  const open = (await reviews().openDecisions(as.reviewer, programme)).map(({ number }) => number)
  const [first] = open
  expect(open).toHaveLength(1)
  const later = await plan('2028-08-01')
  const onAgenda = async (id: string) => (await page(id)).agenda.flatMap(({ decision }) => (decision === null ? [] : [decision.number]))
  expect(await onAgenda(later)).toEqual(open)
  const sooner = await plan('2028-06-01')
  expect([await onAgenda(sooner), await onAgenda(later)]).toEqual([open, []])
  await reviews().changeMeeting(as.reviewer, programme, sooner, { startsAt: at('2028-09-01') })
  expect([await onAgenda(sooner), await onAgenda(later)]).toEqual([[], open])
  await reviews().hold(as.reviewer, programme, later)
  const second = await decide(later, 'Write a guide.')
  await reviews().close(as.reviewer, programme, later)
  expect(await onAgenda(sooner)).toEqual([first, second])
  await reviews().hold(as.reviewer, programme, sooner)
  await reviews().closeDecision(as.reviewer, programme, first!, sooner, written('It is done.'))
  const third = await plan('2028-11-01')
  expect([await onAgenda(sooner), await onAgenda(third)]).toEqual([[first, second], [second]])
  await reviews().reopenDecision(as.coordinator, programme, first!, written('It is not.'))
  expect(await onAgenda(third)).toEqual([second, first])
  await reviews().cancel(as.coordinator, programme, third)
  expect((await page(third)).state).toBe('cancelled')
})

test('a point with minutes stays, and one that comes by itself cannot be taken off', async () => {
  const { as, programme } = city
  const id = await plan('2028-12-01', 1)
  const [report] = (await page(id)).agenda
  await expect(reviews().removePoint(as.reviewer, programme, id, report!.id)).rejects.toMatchObject({ code: 'comes-by-itself' })
  const point = await reviews().addPoint(as.reviewer, programme, id, { kind: 'measure', measure: '2' })
  await expect(reviews().addPoint(as.reviewer, programme, id, { kind: 'measure', measure: '2' })).rejects.toMatchObject({ code: 'on-agenda' })
  await reviews().hold(as.reviewer, programme, id)
  await reviews().writeMinutes(as.reviewer, programme, id, point, { text: 'Noted.', language: 'en' })
  await expect(reviews().removePoint(as.reviewer, programme, id, point)).rejects.toMatchObject({ code: 'has-minutes' })
  await expect(reviews().writeMinutes(as.coordinator, programme, id, point, { text: 'Mine', language: 'en', seen: 'older' }))
    .rejects.toMatchObject({ code: 'changed-meanwhile' })
  await reviews().attend(as.reviewer, programme, id, { guest: 'Expert of statistics', as: 'expert' })
  await expect(reviews().attend(as.reviewer, programme, id, { guest: 'Expert of statistics', as: 'member' })).rejects.toMatchObject({ code: 'present-already' })
  await reviews().unattend(as.reviewer, programme, id, 'Expert of statistics')
  await reviews().unattend(as.reviewer, programme, id, 'nobody')
  expect((await page(id)).presence).toEqual([])
})

test('what does not fit is refused at its field', async () => {
  const { as, programme } = city
  const bad = (change: object) => reviews().plan(as.coordinator, programme, { body: 'council', startsAt: at('2028-04-01'), place: '', report: null, ...change })
  await expect(bad({ body: 'youth' })).rejects.toMatchObject({ code: 'invalid', fields: [{ field: 'body' }] })
  await expect(bad({ report: 99 })).rejects.toMatchObject({ fields: [{ field: 'report' }] })
  await expect(bad({ startsAt: new Date(Number.NaN) })).rejects.toMatchObject({ fields: [{ field: 'startsAt' }] })
  await expect(bad({ place: 'a\0b' })).rejects.toMatchObject({ fields: [{ field: 'place' }] })
  await expect(reviews().plan(as.coordinator, 'no-such', { body: 'council', startsAt: at('2028-04-01'), place: '', report: null })).rejects.toMatchObject({ code: 'not-found' })
  for (const id of ['', 'x', '0190f5a0-0000-7000-8000-000000000000']) await expect(page(id)).rejects.toMatchObject({ code: 'not-found' })
  const id = await plan('2029-01-01')
  await expect(reviews().addPoint(as.reviewer, programme, id, { kind: 'measure', measure: '9.9' })).rejects.toMatchObject({ fields: [{ code: 'unknown-measure' }] })
  await expect(reviews().attend(as.reviewer, programme, id, { person: as.worker.id, as: 'member' })).rejects.toMatchObject({ fields: [{ field: 'person' }] })
  await expect(reviews().changeMeeting(as.reviewer, programme, id, { place: 'There' }, 7)).rejects.toMatchObject({ code: 'changed-meanwhile', now: 1 })
})
