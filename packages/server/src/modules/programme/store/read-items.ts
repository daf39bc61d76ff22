import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import type { ItemKind, StoredItem } from '../model/item.ts'
import { itemTables } from './item-tables.ts'

/** A programme as the database has it: its row, and every item, the retired ones too. */
export interface StoredProgramme {
  id: string
  city: string
  main: boolean
  version: number
  loadedAt: Date
  items: StoredItem[]
}

interface Row {
  kind: ItemKind
  id: string
  key: string
  parent: string | null
  position: number
  content: Record<string, unknown>
  version: number
  definition_version: number | null
  since: Date
  retired_at: Date | null
  city: string | null
  main: boolean | null
  whole: number | null
  loaded_at: Date | null
}

/**
 * The whole programme in one statement, so that what is read belongs together even while another
 * version is being loaded. `undefined` when there is none.
 */
export async function readProgramme(scope: Scope, programme: string): Promise<StoredProgramme | undefined> {
  const parts = Object.entries(itemTables).map(
    ([kind, { table, parentColumns }]) => sql`
    select ${sql.lit(kind)}, id, key, ${parentOf(parentColumns)},
      position, content, version, ${table === 'indicator' ? sql`definition_version` : sql`null::integer`}, since, retired_at,
      null, null::boolean, null::integer, null::timestamptz
    from ${sql.table(table)} where programme = ${programme}`,
  )
  const { rows } = await sql<Row>`
    select 'programme' as kind, item as id, id as key, null::uuid as parent, 0 as position, content, head as version,
      null::integer as definition_version, since, null::timestamptz as retired_at, city, main, version as whole, loaded_at
    from programme where id = ${programme}
    union all ${sql.join(parts, sql` union all `)}`.execute(scope.db())
  const head = rows.find((row) => row.kind === 'programme')
  if (head === undefined) return undefined
  const byId = new Map(rows.map((row) => [row.id, row]))
  const items = rows.map((row): StoredItem => {
    const parent = row.parent === null ? undefined : byId.get(row.parent)
    return {
      id: row.id,
      kind: row.kind,
      key: row.key,
      parent: parent === undefined ? null : { kind: parent.kind, key: parent.key },
      position: row.position,
      content: row.content,
      version: row.version,
      definitionVersion: row.definition_version,
      since: row.since,
      retired: row.retired_at !== null,
    }
  })
  return { id: programme, city: head.city!, main: head.main!, version: head.whole!, loadedAt: head.loaded_at!, items }
}

function parentOf(columns: string[]) {
  return columns.length === 0 ? sql`null::uuid` : sql`coalesce(${sql.join(columns.map((column) => sql.ref(column)))})`
}
