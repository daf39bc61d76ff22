import type { ColumnType } from 'kysely'
import type { LocalizedText } from '../../../platform/languages/localized-text.ts'

type Json<Value> = ColumnType<Value, string, string>

/** The tables of migration 0007. */
export interface MilestoneTables {
  milestone: {
    id: string
    programme: string
    measure: string
    deliverable: string | null
    body: string
    title: Json<LocalizedText>
    due: string | null
    done_on: string | null
    dropped_at: Date | null
    dropped_why: string | null
    dropped_language: string | null
    version: number
  }
  milestone_change: {
    milestone: string
    version: number
    kind: 'added' | 'changed' | 'dropped' | 'taken-up'
    before: Json<unknown>
    after: Json<unknown>
    reason: string | null
    language: string | null
    at: Date
    by_person: string
  }
  milestone_report: {
    id: string
    milestone: string
    number: number
    done_on: string
    text: string
    language: string
    state: 'reported' | 'approved' | 'returned' | 'withdrawn'
    reported_at: Date
    reported_by: string
    decided_at: Date | null
    decided_by: string | null
    comment: string | null
    comment_language: string | null
  }
  milestone_evidence: {
    id: string
    report: string
    file: string | null
    url: string | null
    title: string
    public: boolean
  }
}
