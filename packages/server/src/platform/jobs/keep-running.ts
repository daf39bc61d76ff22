import { setTimeout as sleep } from 'node:timers/promises'
import { cityDay, cityHour } from '../clock/city-day.ts'
import { systemClock, type Clock } from '../clock/clock.ts'
import type { Database } from '../database/database.ts'
import { runForDay, type DailyJob } from './run-for-day.ts'

export interface KeepRunning {
  database: Database
  jobs: DailyJob[]
  /** The hour in the city from which the day's jobs are done. */
  from?: number
  /** How often it is looked whether something is to be done, or to be tried again; in milliseconds. */
  every?: number
  clock?: Clock
  onError(job: string, error: unknown): void
}

/**
 * Does each job once a day. What fails is tried again at the next look; what was missed while Koto did not run is done
 * when it runs again, for that day.
 *
 * @returns what ends it, once what is being done at the moment is done
 */
export function keepRunning({ database, jobs, from = 6, every = 300_000, clock = systemClock, onError }: KeepRunning): () => Promise<void> {
  const stopping = new AbortController()
  const look = async () => {
    const now = clock.now()
    if (cityHour(now) < from) return
    for (const job of jobs) {
      if (stopping.signal.aborted) return
      await runForDay(database, job, cityDay(now)).catch((error: unknown) => onError(job.name, error))
    }
  }
  const running = (async () => {
    while (!stopping.signal.aborted) {
      await look()
      await sleep(every, undefined, { signal: stopping.signal, ref: false }).catch(() => {})
    }
  })()
  return async () => {
    stopping.abort()
    await running
  }
}
