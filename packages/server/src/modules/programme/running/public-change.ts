import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import type { RunningTables } from './tables.ts'

export type PublicChangeKind = RunningTables['public_change']['kind']

/** Something that everybody may now see otherwise than before. */
export interface PublicChange {
  programme: string
  kind: PublicChangeKind
  /** Item ids (uuid) of what it is about. */
  measure?: string | undefined
  indicator?: string | undefined
  /** The row that it tells of. Never a person. */
  subject: string
  /** What a page tells of it: public facts only, never who. */
  told: Record<string, unknown>
}

/**
 * Tells that something public has changed, in the same transaction as the change. Kept pages, the feed and “what has
 * changed” follow from it: whatever changes a public page must tell it here.
 */
export async function tellPublicChange(scope: Scope, { measure, indicator, told, ...change }: PublicChange): Promise<void> {
  await scope.db<RunningTables>().insertInto('public_change').values({
    ...change, measure: measure ?? null, indicator: indicator ?? null, at: scope.clock.now(), told: JSON.stringify(told),
  }).execute()
}

/** A word that changes with every public change: what a kept page is good for. Only counted, since rows are never taken away. */
export async function publicChangeStamp(scope: Scope): Promise<string> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from public_change`.execute(scope.db())
  return String(rows[0]!.count)
}
