import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import type { ItemKind } from '../model/item.ts'
import type { ItemWritten } from '../model/written-items.ts'
import type { ProgrammeTables } from '../tables.ts'
import { itemTables, type LinkContext } from './item-tables.ts'

type ItemTableRow = ProgrammeTables['theme'] & { definition_version?: number }

/** Keeps the items: new ones are added, known ones (by id) brought up to date. A statement or two for each kind. */
export async function writeItems(scope: Scope, programme: string, items: ItemWritten[], context: LinkContext): Promise<void> {
  const byKind = Map.groupBy(items, (item) => item.kind)
  for (const [kind, { table, links }] of Object.entries(itemTables) as [
    Exclude<ItemKind, 'programme'>,
    (typeof itemTables)['theme'],
  ][]) {
    const present = (byKind.get(kind) ?? []).filter((item) => item.retiredAt === null)
    const retired = (byKind.get(kind) ?? []).filter((item) => item.retiredAt !== null)
    for (const item of retired) await retire(scope, table, item)
    const rows = present.map((item) => rowOf(programme, item, links(item, context)))
    if (rows.length === 0) continue
    const kept = new Set(['id', 'programme', 'key'])
    const columns = Object.keys(rows[0]!).filter((column) => !kept.has(column))
    await scope
      .db<Record<typeof table, ItemTableRow>>()
      .insertInto(table)
      .values(rows as never)
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet(Object.fromEntries(columns.map((column) => [column, sql.ref(`excluded.${column}`)]))),
      )
      .execute()
  }
}

function rowOf(programme: string, item: ItemWritten, links: Record<string, string | null>): Record<string, unknown> {
  return {
    id: item.id,
    programme,
    key: item.key,
    position: item.position,
    content: JSON.stringify(item.content),
    version: item.version,
    since: item.since,
    retired_at: null,
    ...(item.definitionVersion === null ? {} : { definition_version: item.definitionVersion }),
    ...links,
  }
}

/** Only its standing changes: content and links stay as they were on its last day. */
async function retire(
  scope: Scope,
  table: (typeof itemTables)['theme']['table'],
  { id, version, since, retiredAt }: ItemWritten,
): Promise<void> {
  await scope
    .db<Record<typeof table, ItemTableRow>>()
    .updateTable(table)
    .set({ version, since, retired_at: retiredAt })
    .where('id', '=', id)
    .execute()
}
