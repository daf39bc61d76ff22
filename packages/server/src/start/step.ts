import type { Config } from '../platform/config/config.ts'
import type { DatabaseUrls } from './database-urls.ts'
import type { Database } from '../platform/database/database.ts'
import type { Lock } from '../platform/data-folder/lock.ts'
import type { Closing } from './closing.ts'

/** One step of the start: it does its part, leaves what later steps need, and says what to undo at the end. */
export interface Step {
  /** As it is shown while it runs. */
  name: string
  /** @returns a few words on what was done, shown behind the name */
  run(context: StartContext): Promise<string | void>
}

/** What the steps hand on to each other; each says which step leaves it. */
export interface StartContext {
  config: Config
  /** Pages with hot reload. */
  dev: boolean
  /** Told when the start is to be given up, or Koto to stop. */
  signal: AbortSignal
  /** What is undone at the end, the newest first. */
  closing: Closing
  /** Ends Koto because something it cannot do without has gone. */
  fail(error: Error): void
  /** Left by `data folder`. */
  lock?: Lock
  secret?: string
  /** Left by `PostgreSQL`. */
  urls?: DatabaseUrls
  /** Left by `database`. */
  database?: Database
  /** Left by `listening`: where readers find Koto. */
  address?: string
}

/** What an earlier step must have left. */
export function left<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`the steps are in the wrong order: there is no ${what} yet`)
  return value
}
