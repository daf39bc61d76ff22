import type { Scope } from '../../../platform/database/scope.ts'
import type { ChangeCounts } from '../model/summary.ts'
import type { ProgrammeTables } from '../tables.ts'

/** One version of an item: when it came, what differed, and the reason that the loader gave. */
export interface ItemVersion {
  item: string
  number: number
  at: Date
  fields: string[]
  definitionVersion: number | null
  reason: string | null
}

export interface ProgrammeVersion {
  number: number
  loadedAt: Date
  summary: string
  counts: ChangeCounts
  reason: string | null
}

export interface History {
  /** By the item's id, oldest first. */
  items: Map<string, ItemVersion[]>
  /** Newest first. */
  programme: ProgrammeVersion[]
}

/** The history up to and with a version of the programme. */
export async function readHistory(scope: Scope, programme: string, version: number): Promise<History> {
  const db = scope.db<ProgrammeTables>()
  const items = await db
    .selectFrom('item_version')
    .select(['item', 'number', 'at', 'fields', 'definition_version as definitionVersion', 'reason'])
    .where('programme', '=', programme)
    .where('programme_version', '<=', version)
    .orderBy('item')
    .orderBy('number')
    .execute()
  const loads = await db
    .selectFrom('programme_version')
    .select(['number', 'loaded_at as loadedAt', 'summary', 'changes as counts', 'reason'])
    .where('programme', '=', programme)
    .where('number', '<=', version)
    .orderBy('number', 'desc')
    .execute()
  return { items: Map.groupBy(items, (row) => row.item), programme: loads }
}
