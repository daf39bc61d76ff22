import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import { systemActor } from '../../../platform/access/actor.ts'
import { projectFolder } from '../../../platform/config/config.ts'
import { loadDemoOrganisation, syncUnits } from '../../organisation/index.ts'
import { checkProgramme } from '../format/index.ts'
import { createProgrammeLoading } from '../programme-loading.ts'
import { liveDemo } from './live.ts'

let database: TestDatabase
const programme = 'helsinki-2017-2021'
const live = () => liveDemo({ url: database.appUrl, file: join(projectFolder, 'demo/life.yaml'), programme })
beforeAll(async () => {
  database = await testDatabase()
  const onBodies = async (...given: Parameters<typeof syncUnits>) => { await syncUnits(...given) }
  await createProgrammeLoading({ database, onBodies }).load(systemActor('test'), checkProgramme(join(projectFolder, 'programmes', programme)).document!)
  await loadDemoOrganisation(database, join(projectFolder, 'demo/organisation.yaml'))
})
afterAll(() => database.close())

test('the made-up organisation lives through the whole programme, once', { timeout: 120_000 }, async () => {
  expect(await live()).toBe(4)
  expect(await live()).toBeNull()
  const count = (table: string) => database.withActor(systemActor('test'), async (scope) =>
    (await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(scope.db())).rows[0]!.count)
  expect(await count('reporting_round')).toBe(4)
  expect(await count('accepted_answer')).toBeGreaterThan(400)
  expect(await count('review_meeting')).toBe(6)
  expect(await count('decision')).toBe(6)
  expect(await count('frozen_report')).toBe(4)
  expect(await count('milestone_report')).toBeGreaterThan(25)
  expect(await count('public_change')).toBeGreaterThan(1000)
})
