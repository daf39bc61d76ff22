import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { openDatabase } from '../database/database.ts'
import { keepRunning } from './keep-running.ts'
import { runForDay, type DailyJob } from './run-for-day.ts'

let database: TestDatabase
beforeEach(async () => { database = await testDatabase() })
afterEach(() => database.close())

const counting = (work: (day: string) => Promise<void> = async () => {}) => {
  const days: string[] = []
  const job: DailyJob = { name: 'count', async work(day) { days.push(day); await work(day) } }
  return { days, job }
}

test('a job is done once for a day, and again for the next', async () => {
  const { days, job } = counting()
  const runs = []
  for (const day of ['2027-01-30', '2027-01-30', '2027-01-31', '2027-01-30']) runs.push(await runForDay(database, job, day))
  expect(runs).toEqual(['done', 'done already', 'done', 'done already'])
  expect(days).toEqual(['2027-01-30', '2027-01-31'])
})

test('a job that fails is not done, and is tried again', async () => {
  let broken = true
  const { days, job } = counting(async () => { if (broken) throw new Error('broken') })
  await expect(runForDay(database, job, '2027-01-30')).rejects.toThrow('broken')
  broken = false
  expect(await runForDay(database, job, '2027-01-30')).toBe('done')
  expect(days).toHaveLength(2)
})

test('of several processes at once one does it, and the others go past without waiting', async () => {
  const others = [1, 2, 3].map(() => openDatabase({ url: database.appUrl, connections: 2 }))
  const { days, job } = counting(() => sleep(300))
  const runs = await Promise.all([database, ...others].map((one) => runForDay(one, job, '2027-01-30')))
  expect(runs.filter((run) => run === 'done')).toHaveLength(1)
  expect(days).toHaveLength(1)
  await Promise.all(others.map((other) => other.close()))
})

test('it begins at the hour, tries again what failed, and ends when the work under way is done', async () => {
  let now = new Date('2027-01-30T03:59:00Z')
  let attempts = 0
  const failed: string[] = []
  let finished = false
  const { days, job } = counting(async () => {
    attempts++
    if (attempts === 1) throw new Error('no server')
    await sleep(100)
    finished = true
  })
  const stop = keepRunning({ database, jobs: [job], every: 10, clock: { now: () => now }, onError: (name) => failed.push(name) })
  await sleep(60)
  expect(days).toEqual([])
  now = new Date('2027-01-30T04:00:00Z')
  while (attempts < 2) await sleep(5)
  await stop()
  expect(finished).toBe(true)
  expect(failed).toEqual(['count'])
  expect(days).toEqual(['2027-01-30', '2027-01-30'])
})
