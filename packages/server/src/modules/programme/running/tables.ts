import type { ColumnType, Generated } from 'kysely'

type Json<Value> = ColumnType<Value, string, string>

/** The tables of migration 0005. */
export interface RunningTables {
  public_change: {
    id: Generated<number>
    programme: string
    at: Date
    kind: 'state' | 'schedule' | 'milestone' | 'value' | 'target' | 'answer' | 'round' | 'meeting' | 'decision' | 'report' | 'feedback'
    measure: string | null
    indicator: string | null
    subject: string
    told: Json<Record<string, unknown>>
  }
  file: {
    id: string
    name: string
    media_type: string
    size: number
    sha256: Buffer
    content: Buffer
    added_at: Date
    added_by: string
  }
}
