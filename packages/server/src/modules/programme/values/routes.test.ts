import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '../../../../test/app.ts'
import { valuesCity, type Person } from '../../../../test/values-city.ts'
import { signInFirst } from '../../../platform/problems/catalogue.ts'
import type { RunningServices } from '../running/services.ts'
import { valuesRoutes } from './routes.ts'

let city: Awaited<ReturnType<typeof valuesCity>>
let app: FastifyInstance
beforeAll(async () => {
  city = await valuesCity()
  const running = { values: city.values } as RunningServices
  app = await testApp(city.database, [async (room: FastifyInstance) => { await room.register(valuesRoutes, { prefix: '/api/v1', running }) }], {
    identities: {
      sessionCookie: 'koto-session', actorOfSession: async () => ({ kind: 'public' }),
      actorOfToken: async (token) => {
        if (!(token in city.as)) throw signInFirst()
        return city.as[token as Person]
      },
    },
  })
})
afterAll(async () => {
  await app.close()
  await city.database.close()
})

const address = '/api/v1/programmes/rantala-2030/indicators/1.1-people/values'
const as = (who: Person, headers: Record<string, string> = {}) => ({ authorization: `Bearer ${who}`, ...headers })
const put = (who: Person, period: string, payload: object, headers: Record<string, string> = {}) => app.inject({ method: 'PUT', url: `${address}/${period}`, headers: as(who, headers), payload })

test('a body’s system proposes a value, which is public when it has been accepted', async () => {
  const answer = await put('reporter', '2027', { value: 120, source: 'Case system' })
  expect([answer.statusCode, answer.json().state]).toEqual([200, 'proposed'])
  expect((await app.inject(address)).json()).toMatchObject({ indicator: '1.1-people', values: [], standing: { state: 'no-data', rule: 'no-values' } })
  await city.values.decide(city.as.coordinator, 'rantala-2030', answer.json().id, { accept: true, comment: '' })
  const open = await app.inject(address)
  expect(open.json()).toMatchObject({ values: [{ period: '2027', value: 120, number: 1, source: 'Case system' }], standing: { state: 'reached' } })
  expect((await app.inject({ url: address, headers: { 'if-none-match': String(open.headers.etag) } })).statusCode).toBe(304)
})

test('with If-Match nothing is written over that another has written', async () => {
  const read = await app.inject({ url: `${address}/2027`, headers: as('coordinator') })
  expect(read.json()).toEqual({ number: 1, value: 120 })
  const tag = String(read.headers.etag)
  const first = await put('coordinator', '2027', { value: 125, why: 'Late entries' }, { 'if-match': tag })
  expect([first.statusCode, first.json()]).toMatchObject([200, { state: 'accepted', number: 2 }])
  expect((await put('coordinator', '2027', { value: 130, why: 'Mine' }, { 'if-match': tag })).statusCode).toBe(412)
  expect((await put('coordinator', '2027', { value: 130, why: 'Mine' }, { 'if-match': String(first.headers.etag) })).statusCode).toBe(200)
})

test('what can hardly be is asked about, what is none is refused', async () => {
  const asked = await put('coordinator', '2028', { value: 900 })
  expect([asked.statusCode, asked.json()]).toMatchObject([422, { code: 'to-confirm', errors: [{ field: 'confirmed', code: 'jump' }] }])
  expect((await put('coordinator', '2028', { value: 900, confirmed: true })).statusCode).toBe(200)
  expect((await put('coordinator', '2028', { value: 'many' })).statusCode).toBe(422)
  expect((await put('coordinator', '1999', { value: 1 })).json()).toMatchObject({ code: 'invalid', errors: [{ field: 'period', code: 'outside-programme' }] })
  expect((await put('coordinator', '2027', { value: 1, confirmed: true })).json()).toMatchObject({ errors: [{ field: 'why' }] })
})

test('who may not write finds nothing', async () => {
  expect((await put('elsewhere', '2027', { value: 1 })).statusCode).toBe(404)
  expect((await put('auditor', '2027', { value: 1 })).statusCode).toBe(404)
  expect((await app.inject({ method: 'PUT', url: `${address}/2027`, payload: { value: 1 } })).statusCode).toBeGreaterThanOrEqual(401)
  expect((await app.inject('/api/v1/programmes/rantala-2030/indicators/nothing/values')).statusCode).toBe(404)
})
