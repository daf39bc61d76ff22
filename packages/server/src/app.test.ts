import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { testApp } from '../test/app.ts'
import { testDatabase, type TestDatabase } from '../test/database.ts'
import type { RouteAccess } from './platform/access/route-access.ts'
import { roles } from './platform/access/roles.ts'

let database: TestDatabase
beforeAll(async () => { database = await testDatabase() })
afterAll(() => database.close())

const route = (access: RouteAccess | undefined) => (app: Parameters<Parameters<typeof testApp>[1][0]>[0]) => {
  app.route({ method: ['GET', 'POST'], url: '/api/v1/tried', config: access === undefined ? {} : { access }, handler: async () => ({ done: true }) })
}

test('the app does not start with a route that does not say who may reach it', async () => {
  await expect(testApp(database, [route(undefined)])).rejects.toThrow(/who may reach them.*\/api\/v1\/tried/)
})

test('a route is reached by those it names, is not found by the others, and asks a caller without a token to sign in', async () => {
  await using app = await testApp(database, [route(['coordinator', 'auditor'])])
  const seen: Record<string, number> = {}
  for (const role of roles) seen[role] = (await app.inject({ url: '/api/v1/tried', headers: { authorization: `Bearer ${role}` } })).statusCode
  expect(seen).toEqual({ resident: 404, worker: 404, reporter: 404, coordinator: 200, reviewer: 404, partner: 404, administrator: 404, auditor: 200 })
  expect((await app.inject('/api/v1/tried')).statusCode).toBe(401)
  expect((await app.inject({ url: '/api/v1/tried', headers: { authorization: 'Bearer nonsense' } })).statusCode).toBe(401)
})

test('what is wrong is told as a problem document that names the request and not the caller', async () => {
  await using app = await testApp(database, [(room) => {
    room.get('/api/v1/number', { config: { access: 'public' }, schema: { querystring: z.object({ size: z.coerce.number().int() }) } }, async () => 'ok')
    room.get('/api/v1/broken', { config: { access: 'public' } }, async () => { throw new Error('secret detail') })
  }])
  const missing = await app.inject('/api/v1/nowhere?name=Aino')
  expect(missing.statusCode).toBe(404)
  expect(missing.headers['content-type']).toContain('application/problem+json')
  expect(missing.json()).toMatchObject({ type: 'urn:koto:problem:not-found', status: 404, code: 'not-found', instance: expect.stringMatching(/^urn:request:/) })
  expect(missing.body).not.toContain('Aino')
  const wrong = await app.inject('/api/v1/number?size=many')
  expect(wrong.statusCode).toBe(422)
  expect(wrong.json().errors).toMatchObject([{ field: 'size' }])
  const broken = await app.inject('/api/v1/broken')
  expect(broken.statusCode).toBe(500)
  expect(broken.body).not.toContain('secret detail')
})

test('a form on another site cannot act for the one who is signed in here', async () => {
  await using app = await testApp(database, [route('public')])
  const post = (headers: Record<string, string>) => app.inject({ method: 'POST', url: '/api/v1/tried', headers: { cookie: 'koto-session=worker', ...headers } }).then((answer) => answer.statusCode)
  expect(await post({ 'sec-fetch-site': 'same-origin' })).toBe(200)
  expect(await post({ origin: 'http://localhost:3000' })).toBe(200)
  expect(await post({ 'sec-fetch-site': 'cross-site' })).toBe(403)
  expect(await post({ origin: 'https://elsewhere.example' })).toBe(403)
  expect(await post({})).toBe(403)
})

test('every answer forbids inline styles, foreign scripts and frames', async () => {
  await using app = await testApp(database, [])
  const { headers } = await app.inject('/healthz')
  const policy = String(headers['content-security-policy'])
  expect(policy).toContain("style-src 'self';")
  expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}'/)
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toContain('unsafe')
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin', 'x-frame-options': 'DENY' })
})

test('one address that asks too often is told to wait', async () => {
  await using app = await testApp(database, [route('public')], { rateLimits: { all: 3, signIn: 1 } })
  const answers = []
  for (let i = 0; i < 4; i++) answers.push(await app.inject('/api/v1/tried'))
  expect(answers.map((answer) => answer.statusCode)).toEqual([200, 200, 200, 429])
  expect(answers[3]!.json()).toMatchObject({ code: 'too-many' })
  expect((await app.inject('/healthz')).statusCode).toBe(200)
})

test('metrics are told to the same machine or to the holder of the token, and to nobody through a proxy', async () => {
  await using open = await testApp(database, [])
  expect((await open.inject('/metrics')).body).toContain('koto_http_request_duration_seconds')
  expect((await open.inject({ url: '/metrics', headers: { 'x-forwarded-for': '10.0.0.1' } })).statusCode).toBe(404)
  await using closed = await testApp(database, [], { metricsToken: 'prometheus' })
  expect((await closed.inject('/metrics')).statusCode).toBe(404)
  expect((await closed.inject({ url: '/metrics', headers: { authorization: 'Bearer prometheus' } })).statusCode).toBe(200)
})

test('a body over the limit is refused, for a page as well', async () => {
  const pages = { handler: async (request: Request) => new Response(await request.text()), assets: () => {} }
  await using app = await testApp(database, [route('public')], { pages })
  const post = (url: string, size: number) => app.inject({ method: 'POST', url, headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' }, body: 'a'.repeat(size) })
  expect((await post('/fi/form', 1000)).body).toHaveLength(1000)
  expect((await post('/fi/form', 1024 * 1024 + 1)).statusCode).toBe(413)
})

test('readiness asks the database, health does not', async () => {
  const gone = await testDatabase()
  await using app = await testApp(gone, [])
  expect((await app.inject('/readyz')).statusCode).toBe(200)
  await gone.close()
  expect((await app.inject('/readyz')).statusCode).toBe(503)
  expect((await app.inject('/healthz')).statusCode).toBe(200)
})
