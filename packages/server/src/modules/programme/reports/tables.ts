import type { ColumnType } from 'kysely'
import type { LocalizedText } from '../../../platform/languages/localized-text.ts'

/** The table of migration 0010. */
export interface FrozenReportTables {
  frozen_report: {
    id: string
    programme: string
    number: number
    title: ColumnType<LocalizedText, string, never>
    starts: string
    ends: string
    format: number
    content: ColumnType<unknown, string, never>
    sha256: Buffer
    frozen_at: Date
    frozen_by: string
    published_at: Date | null
  }
}
