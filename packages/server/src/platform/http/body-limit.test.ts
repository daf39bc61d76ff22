import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { formLimit, uploadLimit } from './body-limit.ts'

let database: TestDatabase
let app: FastifyInstance
beforeAll(async () => {
  database = await testDatabase()
  app = await testApp(database, [], {
    pages: { handler: async (request) => new Response(String((await request.arrayBuffer()).byteLength)), assets: () => {} },
  })
})
afterAll(async () => {
  await app.close()
  await database.close()
})

const withFiles = 'multipart/form-data; boundary=x'
const post = (who: string | null, type: string, size: number) => app.inject({
  method: 'POST', url: '/fi/somewhere', payload: Buffer.alloc(size),
  headers: { 'content-type': type, 'sec-fetch-site': 'same-origin', ...(who === null ? {} : { cookie: `koto-session=${who}` }) },
})

test.each([
  ['reporter', withFiles, formLimit + 1, 200],
  ['coordinator', withFiles, uploadLimit, 200],
  ['reporter', withFiles, uploadLimit + 1, 413],
  ['reporter', 'application/x-www-form-urlencoded', formLimit, 200],
  ['reporter', 'application/x-www-form-urlencoded', formLimit + 1, 413],
  ['resident', withFiles, formLimit + 1, 413],
  ['auditor', withFiles, formLimit + 1, 413],
  [null, withFiles, formLimit + 1, 413],
  [null, withFiles, formLimit, 200],
])('a form of the %s, %s, with %i bytes is answered with %i', async (who, type, size, status) => {
  const answer = await post(who, type, size)
  expect([answer.statusCode, answer.statusCode === 200 ? answer.body : null]).toEqual([status, status === 200 ? String(size) : null])
})

test('what does not say how large it is, is read no further than the limit', async () => {
  const endless = new ReadableStream<Uint8Array>({ pull(controller) { controller.enqueue(new Uint8Array(64 * 1024)) } })
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const answer = await fetch(`${address}/fi/somewhere`, {
    method: 'POST', body: endless, duplex: 'half', headers: { 'content-type': withFiles, 'sec-fetch-site': 'same-origin' },
  } as RequestInit).then(({ status }) => status, () => 'closed')
  expect([413, 'closed']).toContain(answer)
})

test('more at once than memory is set aside for are asked to wait a minute', async () => {
  const statuses = (await Promise.all(Array.from({ length: 6 }, () => post('reporter', withFiles, uploadLimit)))).map(({ statusCode }) => statusCode)
  expect(new Set(statuses)).toEqual(new Set([200, 429]))
  expect((await post('reporter', withFiles, uploadLimit)).statusCode).toBe(200)
})
