import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import type { ValueRow, ValueTables } from './tables.ts'

/** Every row of an indicator that the actor may see, oldest first. */
export async function rowsOf(scope: Scope, indicator: string): Promise<ValueRow[]> {
  return scope.db<ValueTables>().selectFrom('indicator_value').selectAll().where('indicator', '=', indicator)
    .orderBy('starts').orderBy('ends').orderBy('breakdown_key').orderBy('definition_version').orderBy('number').execute()
}

/** One row; undefined when there is none, or the actor may not see it. */
export async function rowById(scope: Scope, programme: string, id: string): Promise<ValueRow | undefined> {
  return scope.db<ValueTables>().selectFrom('indicator_value').selectAll().where('programme', '=', programme).where('id', '=', id).executeTakeFirst()
}

export async function insertRow(scope: Scope, row: ValueRow): Promise<void> {
  await scope.db<ValueTables>().insertInto('indicator_value').values({ ...row, breakdown: JSON.stringify(row.breakdown) }).execute()
}

type Writable = 'value' | 'missing' | 'source' | 'note' | 'language' | 'why' | 'confirmed' | 'state' | 'at' | 'by_person' | 'decided_at' | 'decided_by' | 'comment'

/** Writes a proposal anew, or decides on it. False when it is no longer a proposal. */
export async function updateProposal(scope: Scope, id: string, changes: Partial<Pick<ValueRow, Writable>>): Promise<boolean> {
  const result = await scope.db<ValueTables>().updateTable('indicator_value').set(changes).where('id', '=', id).where('state', '=', 'proposed').executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Writers of one indicator wait for each other, so that each sees what the other has written. */
export async function lockIndicator(scope: Scope, indicator: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`values ${indicator}`}, 0))`.execute(scope.db())
}
