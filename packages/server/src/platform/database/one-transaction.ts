import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Clock } from '../clock/clock.ts'
import { columnTypes } from './column-types.ts'
import { setActor, type Database } from './database.ts'
import type { Scope } from './scope.ts'

/**
 * Lets many actors work one after another in one transaction: all that they did is kept, or nothing. For filling an
 * installation, never for serving it: they wait for each other.
 */
export async function inOneTransaction<Result>(
  { url, clock }: { url: string; clock: Clock }, work: (database: Pick<Database, 'withActor'>) => Promise<Result>,
): Promise<Result> {
  const pool = new pg.Pool({ connectionString: url, max: 1, types: columnTypes, application_name: 'koto fill' })
  const kysely = new Kysely<never>({ dialect: new PostgresDialect({ pool }) })
  try {
    return await kysely.transaction().execute((transaction) => {
      let before: Promise<unknown> = Promise.resolve()
      return work({
        withActor(actor, inside, options) {
          const now = before.then(async () => {
            await setActor(actor).execute(transaction)
            return inside({ actor, clock, requestId: options?.requestId, db: () => transaction } as unknown as Scope)
          })
          before = now.catch(() => {})
          return now
        },
      })
    })
  } finally {
    await kysely.destroy()
  }
}
