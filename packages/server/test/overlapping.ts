import type { Actor } from '../src/platform/access/actor.ts'
import type { Database } from '../src/platform/database/database.ts'
import type { Scope } from '../src/platform/database/scope.ts'

type Work = [Actor, (scope: Scope) => Promise<unknown>]

type Outcomes = [PromiseSettledResult<unknown>, PromiseSettledResult<unknown>]

/**
 * Runs two transactions that overlap for certain: the second works while the first has done its work and
 * not yet committed, which it does once the second has finished or waits for it. Gives what came of each.
 */
export async function overlapping(database: Database, first: Work, second: Work): Promise<Outcomes> {
  const worked = Promise.withResolvers<void>()
  const mayCommit = Promise.withResolvers<void>()
  const one = database.withActor(first[0], async (scope) => {
    await first[1](scope)
    worked.resolve()
    await mayCommit.promise
  })
  await Promise.race([worked.promise, one])
  let settled = false
  const two = database.withActor(second[0], second[1]).finally(() => { settled = true })
  const outcome = Promise.allSettled([one, two])
  while (!settled && !(await somebodyWaits(database))) await new Promise((next) => { setImmediate(next) })
  mayCommit.resolve()
  return outcome
}

async function somebodyWaits({ pool }: Database): Promise<boolean> {
  const { rowCount } = await pool.query(
    `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)
  return rowCount !== 0
}
