import type { Transaction } from 'kysely'
import type { Actor } from '../access/actor.ts'
import type { Clock } from '../clock/clock.ts'

declare const opened: unique symbol

/**
 * One transaction, opened for one actor. Stores and views accept nothing else, so no row is read or
 * written without PostgreSQL knowing for whom. Only `withActor` makes one.
 */
export interface Scope {
  readonly [opened]: true
  readonly actor: Actor
  readonly clock: Clock
  readonly requestId: string | undefined
  /** The transaction, typed by the tables that the calling module owns. */
  db<Tables>(): Transaction<Tables>
}
