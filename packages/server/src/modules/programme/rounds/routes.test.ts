import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { testApp } from '../../../../test/app.ts'
import { programme, roundPlace, type RoundPlace } from '../../../../test/round-place.ts'
import { publicActor, type PersonActor } from '../../../platform/access/actor.ts'
import { signInFirst } from '../../../platform/problems/catalogue.ts'
import { roundsRoutes } from './routes.ts'

let place: RoundPlace
let app: FastifyInstance
let number: number
const people: Record<string, PersonActor> = {}
beforeAll(async () => {
  place = await roundPlace()
  people['coordinator'] = await place.person('coordinator', null)
  people['reporter'] = await place.person('reporter', 'employment')
  people['elsewhere'] = await place.person('reporter', 'schools')
  people['auditor'] = await place.person('auditor', null)
  people['worker'] = await place.person('worker', 'employment')
  const routes = async (room: FastifyInstance) => { await room.register(roundsRoutes, { prefix: '/api/v1', running: place.running }) }
  app = await testApp(place.database, [routes], {
    identities: {
      sessionCookie: 'koto-session',
      actorOfSession: async () => publicActor,
      async actorOfToken(token) {
        if (people[token] === undefined) throw signInFirst()
        return people[token]
      },
    },
  })
})
afterAll(async () => {
  await app.close()
  await place.database.close()
})
beforeEach(async () => {
  const { rounds } = place.running
  number = await rounds.open(people['coordinator']!, programme, await rounds.suggest(people['coordinator']!, programme))
})

const url = (of = 'employment', round: number | string = number) => `/api/v1/programmes/${programme}/rounds/${round}/answers/1.1/${of}`
const get = (who: string, headers = {}, address = url()) => app.inject({ url: address, headers: { authorization: `Bearer ${who}`, ...headers } })
const put = (who: string, tag: string | undefined, changes: object = {}, address = url()) => app.inject({
  method: 'PUT', url: address, payload: { achieved: 'yes', words: 'Koneelta', language: 'fi', ...changes },
  headers: { authorization: `Bearer ${who}`, ...(tag === undefined ? {} : { 'if-match': tag }) },
})
const tagOf = async () => String((await get('reporter')).headers.etag)

test('a body’s system reads its answer, saves a draft and sends it', async () => {
  const read = await get('reporter')
  expect(read.json()).toMatchObject({ measure: '1.1', body: 'employment', role: 'leads', state: 'open', achieved: null, words: '', deadline: '2028-02-09' })
  expect((await get('reporter', { 'if-none-match': read.headers.etag })).statusCode).toBe(304)
  const saved = await put('reporter', String(read.headers.etag))
  expect([saved.statusCode, saved.json()]).toEqual([200, { state: 'draft' }])
  const sent = await put('reporter', String(saved.headers.etag), { submit: true })
  expect([sent.statusCode, sent.json()]).toEqual([200, { state: 'submitted' }])
  expect((await get('auditor')).json()).toMatchObject({ state: 'submitted', words: 'Koneelta' })
  expect((await get('auditor')).headers.etag).toBe(sent.headers.etag)
})

test('nothing is written over that another wrote meanwhile, nor without saying what was seen', async () => {
  const tag = await tagOf()
  await put('coordinator', tag, { words: 'Käsin' })
  const late = await put('reporter', tag)
  expect([late.statusCode, late.json<{ code: string }>().code]).toEqual([412, 'changed-meanwhile'])
  expect((await put('reporter', `W/${await tagOf()}`)).statusCode).toBe(412)
  const blind = await put('reporter', undefined)
  expect([blind.statusCode, blind.json<{ code: string }>().code]).toEqual([428, 'tag-needed'])
  expect((await get('reporter')).json()).toMatchObject({ words: 'Käsin' })
})

test('of many that send at once with the same tag one is saved, and all others are told', async () => {
  const tag = await tagOf()
  const codes = (await Promise.all(Array.from({ length: 12 }, (_, index) => put('reporter', tag, { words: `Kone ${index}` })))).map(({ statusCode }) => statusCode)
  expect(codes.toSorted()).toEqual([200, ...Array.from({ length: 11 }, () => 412)])
})

test('a closed round is 409, what does not fit is 422 with its field', async () => {
  const unfinished = await put('reporter', await tagOf(), { achieved: null, submit: true })
  expect([unfinished.statusCode, unfinished.json()]).toMatchObject([422, { errors: [{ field: 'achieved', code: 'required' }] }])
  expect((await put('reporter', await tagOf(), { language: 'xx' })).statusCode).toBe(422)
  expect((await put('reporter', await tagOf(), { words: 'x'.repeat(20_001) })).statusCode).toBe(422)
  await place.running.rounds.close(people['coordinator']!, programme, number)
  expect((await put('reporter', await tagOf())).json()).toMatchObject({ status: 409, code: 'round-closed' })
})

test('others find nothing, and nobody without a token gets in', async () => {
  const tag = await tagOf()
  for (const who of ['elsewhere', 'worker']) expect([(await get(who)).statusCode, (await put(who, tag)).statusCode]).toEqual([404, 404])
  expect((await put('auditor', tag)).statusCode).toBe(404)
  expect((await app.inject(url())).statusCode).toBe(401)
  for (const address of [url('nobody'), url('employment', 999_999), `/api/v1/programmes/nowhere/rounds/1/answers/1.1/employment`]) {
    expect((await get('reporter', {}, address)).statusCode).toBe(404)
  }
  expect((await get('reporter', {}, url('employment', 'x'))).statusCode).toBe(422)
})
