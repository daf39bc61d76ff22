import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import type { ProgrammeTables } from '../tables.ts'
import type { ItemWritten } from '../model/written-items.ts'

/**
 * Keeps the programme's own row: its version, and its head when that changed. The first programme of
 * an installation is its main one, until another is made so.
 */
export async function writeProgramme(
  scope: Scope,
  city: string,
  version: number,
  head: ItemWritten | undefined,
  id: string,
): Promise<void> {
  const db = scope.db<ProgrammeTables>()
  const loaded = { version, loaded_at: scope.clock.now() }
  if (head === undefined) {
    await db.updateTable('programme').set(loaded).where('id', '=', id).execute()
    return
  }
  const content = { content: JSON.stringify(head.content), head: head.version, since: head.since }
  await db
    .insertInto('programme')
    .values({ id, item: head.id, city, main: sql<boolean>`not exists (select from programme where main)`, ...loaded, ...content })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ ...loaded, ...content }))
    .execute()
}

/** Makes the programme the one that the front page shows. False when there is no such programme. */
export async function writeMain(scope: Scope, id: string): Promise<boolean> {
  const db = scope.db<ProgrammeTables>()
  await db.updateTable('programme').set({ main: false }).where('main', '=', true).where('id', '!=', id).execute()
  const { numUpdatedRows } = await db.updateTable('programme').set({ main: true }).where('id', '=', id).executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function readMain(scope: Scope, id: string): Promise<boolean> {
  const row = await scope.db<ProgrammeTables>().selectFrom('programme').select('main').where('id', '=', id).executeTakeFirst()
  return row?.main ?? false
}

/** Every programme with its version, and which one is the main one, in a word. */
export async function readStamp(scope: Scope): Promise<string> {
  const rows = await scope.db<ProgrammeTables>().selectFrom('programme').select(['id', 'main', 'version']).orderBy('id').execute()
  return rows.map(({ id, main, version }) => `${id}:${version}${main ? '*' : ''}`).join(' ')
}
