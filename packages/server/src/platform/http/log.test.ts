import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'

let database: TestDatabase
beforeAll(async () => { database = await testDatabase() })
afterAll(() => database.close())

test('a log line tells the route and how it ended, and nothing of who asked or what for', async () => {
  const lines: string[] = []
  await using app = await testApp(database, [(room) => {
    room.get('/api/v1/people/:name', { config: { access: 'public' } }, async () => {
      throw new Error('Key (email)=(aino.virtanen@example.fi) already exists')
    })
  }], { logLevel: 'info', logTo: { write: (line) => { lines.push(line) } } })
  await app.inject({ url: '/api/v1/people/Aino?born=the-year-of-the-monkey', headers: { cookie: 'koto-session=worker', authorization: 'Bearer worker' }, remoteAddress: '203.0.113.9' })
  const log = lines.join('')
  expect(log).toContain('/api/v1/people/:name')
  expect(log).toContain('"status":500')
  for (const personal of ['Aino', 'the-year-of-the-monkey', '203.0.113.9', 'worker', 'aino.virtanen']) expect(log).not.toContain(personal)
  expect(() => lines.map((line) => JSON.parse(line) as unknown)).not.toThrow()
})
