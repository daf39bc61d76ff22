import { systemActor } from '../access/actor.ts'
import type { Database } from '../database/database.ts'
import type { JobTables } from './tables.ts'

/** Something that Koto does by itself once a day. */
export interface DailyJob {
  name: string
  /** Does what there is to do for the day. What it did already when it throws is not done again the next time. */
  work(day: string): Promise<void>
}

/** `elsewhere`: another process is doing it at this moment. */
export type RunForDay = 'done' | 'done already' | 'elsewhere'

/**
 * Does a job for a day, unless it was done, by whichever process comes first. The job's row stays locked while it
 * works, so that no other does it at the same time; a process that dies lets go of the lock by itself.
 */
export async function runForDay(database: Database, { name, work }: DailyJob, day: string): Promise<RunForDay> {
  const jobs = systemActor('jobs')
  await database.withActor(jobs, (scope) => scope.db<JobTables>().insertInto('job').values({ name, done_for: null, done_at: null }).onConflict((it) => it.doNothing()).execute())
  return database.withActor(jobs, async (scope) => {
    const db = scope.db<JobTables>()
    const row = await db.selectFrom('job').select('done_for').where('name', '=', name).forUpdate().skipLocked().executeTakeFirst()
    if (row === undefined) return 'elsewhere'
    if (row.done_for !== null && row.done_for >= day) return 'done already'
    await work(day)
    await db.updateTable('job').set({ done_for: day, done_at: scope.clock.now() }).where('name', '=', name).execute()
    return 'done'
  })
}
