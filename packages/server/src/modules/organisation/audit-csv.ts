import { toCsv, type CsvColumn } from '../../platform/http/csv.ts'
import type { AuditRow } from './contract.ts'

/** The columns of the audit as a file: codes and moments for programs, names for people. */
const columns: CsvColumn<AuditRow>[] = [
  { name: 'at', value: (row) => row.at.toISOString() },
  { name: 'by_kind', value: (row) => row.by.kind },
  { name: 'by_id', value: (row) => row.by.id },
  { name: 'by', value: (row) => row.by.name },
  { name: 'action', value: (row) => row.action },
  { name: 'subject_kind', value: (row) => row.subject.kind },
  { name: 'subject_id', value: (row) => row.subject.id },
  { name: 'subject', value: (row) => row.subject.name },
  { name: 'before', value: (row) => asJson(row.before) },
  { name: 'after', value: (row) => asJson(row.after) },
  { name: 'reason', value: (row) => row.reason },
  { name: 'id', value: (row) => row.id },
]

/** Rows of the audit as CSV; a text that a spreadsheet would run as a formula is made harmless. */
export function auditCsv(rows: readonly AuditRow[]): string {
  return toCsv(rows, columns)
}

function asJson(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value)
}
