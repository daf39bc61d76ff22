import type { ColumnType } from 'kysely'
import type { LocalizedText } from '../../platform/languages/localized-text.ts'
import type { ItemKind } from './model/item.ts'
import type { ChangeCounts } from './model/summary.ts'

type Json<Value> = ColumnType<Value, string, string>

/** What every item's table has. */
export interface ItemRow {
  id: string
  programme: string
  key: string
  position: number
  content: Json<Record<string, unknown>>
  version: number
  since: Date
  retired_at: Date | null
}

interface ByWhom {
  actor_kind: string
  actor_id: string | null
  actor_task: string | null
  reason: string | null
}

/** The tables of migration 0003. */
export interface ProgrammeTables {
  programme: {
    id: string
    item: string
    city: string
    main: boolean
    version: number
    loaded_at: Date
    content: Json<Record<string, unknown>>
    head: number
    since: Date
  }
  strategy_goal: ItemRow
  programme_body: ItemRow & { city: string; parent: string | null }
  plan: ItemRow
  plan_theme: ItemRow & { plan: string }
  theme: ItemRow
  measure_set: ItemRow & { theme: string; plan: string | null }
  objective: ItemRow & { measure_set: string | null; plan_theme: string | null }
  measure: ItemRow & { measure_set: string; plan_theme: string | null }
  deliverable: ItemRow & { measure: string }
  indicator: ItemRow & { measure: string | null; plan: string | null; definition_version: number }
  concept: ItemRow
  best_practice: ItemRow
  measure_body: { measure: string; body: string; role: string; position: number }
  indicator_body: { indicator: string; body: string; position: number }
  item_version: ByWhom & {
    item: string
    number: number
    programme: string
    programme_version: number
    kind: ItemKind
    key: string
    belongs_to: string | null
    content: Json<Record<string, unknown>>
    fields: string[]
    definition_version: number | null
    at: Date
  }
  programme_version: ByWhom & {
    programme: string
    number: number
    loaded_at: Date
    summary: string
    changes: Json<ChangeCounts>
  }
  programme_search: {
    programme: string
    kind: string
    key: string
    language: string
    text_language: string
    position: number
    title: Json<LocalizedText>
    body: string
    more: string
    tsv: string
  }
  programme_word: {
    programme: string
    language: string
    word: string
    plain: string
    lexeme: string
    uses: number
  }
}
