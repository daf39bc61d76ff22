import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '../../../../test/app.ts'
import { reviewedCity, type ReviewedCity } from '../../../../test/reviewed-city.ts'
import { runningRoutes } from '../index.ts'

let city: ReviewedCity
let app: FastifyInstance
beforeAll(async () => {
  city = await reviewedCity({ clock: { now: () => new Date('2028-03-01T10:00:00Z') } })
  app = await testApp(city.database, [async (room) => { await room.register(runningRoutes, { prefix: '/api/v1', running: city.running }) }])
})
afterAll(async () => {
  await app.close()
  await city.database.close()
})

const get = (query = '', headers: Record<string, string> = {}) => app.inject({ url: `/api/v1/programmes/${city.programme}/decisions${query}`, headers })

test('everybody reads what was decided, once the minutes are final; as JSON and as CSV', async () => {
  const { as, programme, running: { reviews } } = city
  const meeting = await reviews.plan(as.coordinator, programme, { body: 'council', startsAt: new Date('2028-02-01T10:00:00Z'), place: '', report: null })
  await reviews.hold(as.reviewer, programme, meeting)
  await reviews.decide(as.reviewer, programme, meeting, { decision: { text: 'Kesätyöt jatkuvat.', language: 'fi' }, owner: 'youth', deadline: '2028-02-28', measures: ['1.2'] })
  const before = await get()
  expect(before.json()).toEqual({ decisions: [] })
  await reviews.close(as.reviewer, programme, meeting)

  const after = await get('', { 'if-none-match': String(before.headers['etag']) })
  expect(after.statusCode).toBe(200)
  expect(after.json()).toMatchObject({ decisions: [{
    number: 1, decision: { text: 'Kesätyöt jatkuvat.', language: 'fi' }, owner: { id: 'youth' }, deadline: '2028-02-28', late: true, state: 'open',
    made: { body: { id: 'council' }, at: '2028-02-01T10:00:00.000Z' }, closedAt: null, measures: [{ number: '1.2' }],
  }] })
  expect(after.body).not.toContain(as.reviewer.id)
  expect((await get('', { 'if-none-match': String(after.headers['etag']) })).statusCode).toBe(304)
  const csv = await get('?format=csv&language=en')
  expect(csv.body.split('\r\n')[1]).toBe('1,Kesätyöt jatkuvat.,fi,,Youth Services,2028-02-28,true,open,City of Rantala,2028-02-01T10:00:00.000Z,1.2')
})

test('a programme that is not there has no decisions either', async () => {
  expect((await app.inject({ url: '/api/v1/programmes/no-such/decisions' })).statusCode).toBe(404)
})
