import type { ColumnType } from 'kysely'

export interface AuditTables {
  audit_entry: {
    id: string
    at: Date
    actor_kind: 'public' | 'person' | 'system'
    actor_id: string | null
    actor_task: string | null
    action: string
    subject_kind: string
    subject_id: string
    before: ColumnType<unknown, string | null, never>
    after: ColumnType<unknown, string | null, never>
    reason: string | null
    request_id: string | null
  }
}
