import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { testApp } from '../../../../test/app.ts'
import { runningCity, type RunningCity, type Who } from '../../../../test/programme-people.ts'
import { publicActor } from '../../../platform/access/actor.ts'
import { signInFirst } from '../../../platform/problems/catalogue.ts'
import { milestonesRoutes } from './routes.ts'

let city: RunningCity
let app: FastifyInstance
let id: string
beforeAll(async () => {
  city = await runningCity()
  const routes = async (room: FastifyInstance) => { await room.register(milestonesRoutes, { prefix: '/api/v1', running: city.running }) }
  app = await testApp(city.database, [routes], {
    identities: {
      sessionCookie: 'koto-session',
      actorOfSession: async () => publicActor,
      async actorOfToken(token) {
        const actor = city.as[token.replaceAll('_', ' ') as Who]
        if (actor === undefined) throw signInFirst()
        return actor
      },
    },
  })
})
afterAll(async () => {
  await app.close()
  await city.close()
})

const title = { fi: 'Malli', sv: 'Modell', en: 'Model' }
beforeEach(async () => { id = await city.running.milestones.add(city.as.coordinator, city.programme, '1.1', { title, due: '2027-06-30', body: 'employment' }) })

const base = '/api/v1/programmes/rantala-2030/milestones'
const as = (who: string) => ({ authorization: `Bearer ${who}` })
const get = (path: string, headers = {}) => app.inject({ url: `${base}${path}`, headers })
const sent = { doneOn: '2020-06-01', text: { text: 'Malli on tehty.', language: 'fi' }, links: [{ url: 'https://rantala.example/malli', title: 'Malli' }] }
const put = (who: string, tag: string | undefined, body: unknown = sent, milestone = id) => app.inject({
  method: 'PUT', url: `${base}/${milestone}/report`, payload: body as object, headers: { ...as(who), ...(tag === undefined ? {} : { 'if-match': tag }) },
})
const tagOf = async (who = 'reporter') => (await get(`/${id}/report`, as(who))).headers.etag as string
const codeOf = (answer: { statusCode: number; json(): { code?: string } }) => [answer.statusCode, answer.json().code]

describe('the public list', () => {
  test('tells what is due and done, as JSON and CSV, and is asked again by its tag', async () => {
    const answer = await get('', { 'accept-language': 'sv' })
    const listed = answer.json<{ milestones: { id: string }[] }>().milestones.find((one) => one.id === id)
    expect(listed).toEqual({
      id, deliverable: null, title, titleText: 'Modell', measure: '1.1', due: '2027-06-30', doneOn: null, standing: expect.any(String) as string,
      body: { id: 'employment', name: { fi: 'Työllisyyspalvelut', sv: 'Sysselsättningstjänster', en: 'Employment Services' } },
    })
    const again = () => get('', { 'accept-language': 'sv', 'if-none-match': answer.headers.etag })
    expect((await again()).statusCode).toBe(304)
    const csv = await get('?format=csv&language=en')
    expect(csv.body).toContain(`${id},1.1,Model,Employment Services,2027-06-30,,`)
    await city.running.milestones.drop(city.as.lead, city.programme, id, { text: 'Ei enää.', language: 'fi' })
    expect((await again()).statusCode).toBe(200)
  })

  test('does not change while a report waits, and tells nobody who reported', async () => {
    const before = (await get('')).body
    await put('reporter', await tagOf())
    expect((await get('')).body).toBe(before)
    await city.running.milestones.decide(city.as.lead, city.programme, id, 1, { outcome: 'approved', comment: null, publicEvidence: [] })
    const after = (await get('?measure=1.1')).body
    expect(after).toContain('"doneOn":"2020-06-01"')
    expect(after).not.toMatch(/The (reporter|lead)|Malli on tehty/)
  })
})

describe('a report of a body’s own system', () => {
  test('is sent with the tag that was read, and sent again changes nothing', async () => {
    const tag = await tagOf()
    const answer = await put('reporter', tag)
    expect([answer.statusCode, answer.json()]).toMatchObject([200, { version: 1, doneOn: null, report: { number: 1, state: 'reported', evidence: [sent.links[0]] } }])
    expect(answer.headers.etag).toBe(await tagOf())
    expect((await get(`/${id}/report`, { ...as('reporter'), 'if-none-match': answer.headers.etag })).statusCode).toBe(304)
    const again = await put('reporter', answer.headers.etag as string)
    expect([again.headers.etag, again.json<{ report: { number: number } }>().report.number]).toEqual([answer.headers.etag, 1])
  })

  test('replaces the own one that waits; that one stays in the history', async () => {
    const first = await put('reporter', await tagOf())
    const second = await put('reporter', first.headers.etag as string, { ...sent, doneOn: '2020-07-01' })
    expect(second.json()).toMatchObject({ report: { number: 2, state: 'reported', doneOn: '2020-07-01' } })
    expect((await city.running.milestones.one(city.as.lead, city.programme, id)).reports.map(({ state }) => state)).toEqual(['reported', 'withdrawn'])
  })

  test('without a tag, or with one of before, is refused and kept nowhere', async () => {
    const tag = await tagOf()
    expect(codeOf(await put('reporter', undefined))).toEqual([428, 'tag-needed'])
    expect(codeOf(await put('reporter', '"another"'))).toEqual([412, 'tag-changed'])
    await city.running.milestones.change(city.as.lead, city.programme, id, { due: '2028-01-01', body: 'employment', reason: null })
    expect(codeOf(await put('reporter', tag))).toEqual([412, 'tag-changed'])
    expect((await city.running.milestones.one(city.as.lead, city.programme, id)).reports).toEqual([])
  })

  test('of two at once with one tag, one is kept', async () => {
    const tag = await tagOf()
    const answers = await Promise.all([put('reporter', tag), put('lead', tag), put('reporter', tag, { ...sent, doneOn: '2020-08-01' })])
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412, 412])
  })

  test('does not replace somebody else’s, nor one that was approved', async () => {
    await put('lead', await tagOf())
    expect(codeOf(await put('reporter', await tagOf()))).toEqual([409, 'report-waits'])
    await city.running.milestones.decide(city.as.coordinator, city.programme, id, 1, { outcome: 'approved', comment: null, publicEvidence: [] })
    expect(codeOf(await put('reporter', await tagOf()))).toEqual([409, 'milestone-done'])
  })

  test.each([
    ['a day that is none', { ...sent, doneOn: '2020-02-31' }],
    ['a day to come', { ...sent, doneOn: '2999-01-01' }],
    ['no text', { ...sent, text: { text: ' ', language: 'fi' } }],
    ['a language that is not ours', { ...sent, text: { text: 'x', language: 'xx' } }],
    ['a link that runs a script', { ...sent, links: [{ url: 'javascript:alert(1)' }] }],
    ['nothing', {}],
  ])('with %s does not fit', async (_, body) => {
    expect((await put('reporter', await tagOf(), body)).statusCode).toBe(422)
  })

  test('is of whoever reports for the body; for others there is no such milestone', async () => {
    const tag = await tagOf()
    expect((await app.inject({ method: 'PUT', url: `${base}/${id}/report`, payload: sent, headers: { 'if-match': tag } })).statusCode).toBe(401)
    for (const who of ['reporter_elsewhere', 'lead_elsewhere', 'reviewer', 'auditor', 'administrator', 'worker', 'resident']) {
      expect([who, (await put(who, tag)).statusCode, (await get(`/${id}/report`, as(who))).statusCode]).toEqual([who, 404, 404])
    }
    for (const unknown of ['nonsense', crypto.randomUUID()]) expect((await put('coordinator', tag, sent, unknown)).statusCode).toBe(404)
  })
})
