import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { Actor } from '../access/actor.ts'
import { systemClock, type Clock } from '../clock/clock.ts'
import { columnTypes } from './column-types.ts'
import type { Scope } from './scope.ts'

/** The city's PostgreSQL, reached as the app's role. */
export interface Database {
  /** Runs `work` in one transaction for `actor`; commits when it returns, rolls back when it throws. */
  withActor<Result>(actor: Actor, work: (scope: Scope) => Promise<Result>, options?: { requestId?: string }): Promise<Result>
  /** The pool itself: for health checks, never for data. */
  readonly pool: pg.Pool
  close(): Promise<void>
}

export interface DatabaseOptions {
  url: string
  clock?: Clock
  /** Most connections at once. */
  connections?: number
}

/** Opens the pool. The first connection is made when the first query asks for it. */
export function openDatabase({ url, clock = systemClock, connections = 10 }: DatabaseOptions): Database {
  const pool = new pg.Pool({ connectionString: url, max: connections, types: columnTypes, application_name: 'koto' })
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  const kysely = new Kysely<never>({ dialect: new PostgresDialect({ pool }) })
  return {
    pool,
    withActor(actor, work, options) {
      return kysely.transaction().execute(async (transaction) => {
        await setActor(actor).execute(transaction)
        const scope = { actor, clock, requestId: options?.requestId, db: () => transaction }
        return work(scope as unknown as Scope)
      })
    },
    close: () => kysely.destroy(),
  }
}

/** Tells PostgreSQL for whom the transaction is; row-level security reads it (migrations/0001, 0005). */
export function setActor(actor: Actor) {
  const id = actor.kind === 'person' ? actor.id : ''
  const task = actor.kind === 'system' ? actor.task : ''
  const held = actor.kind === 'person' ? actor.roles : []
  const roles = [...new Set(held.map(({ role }) => role))].join(',')
  const rolesAt = held.map(({ role, unit }) => `${role}:${unit ?? '*'}`).join(',')
  return sql`select set_config('koto.actor_kind', ${actor.kind}, true), set_config('koto.actor_id', ${id}, true),
    set_config('koto.actor_task', ${task}, true), set_config('koto.roles', ${roles}, true),
    set_config('koto.roles_at', ${rolesAt}, true)`
}
