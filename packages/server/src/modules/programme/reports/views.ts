import { sql } from 'kysely'
import type { LocalizedText } from '../../../platform/languages/localized-text.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import { notFound } from '../../../platform/problems/catalogue.ts'
import type { ReportListed } from './contract.ts'
import { readContent, type ReportContent } from './format.ts'

interface Row {
  id: string
  number: number
  title: LocalizedText
  starts: string
  ends: string
  frozen_at: Date
  frozen_by: string | null
  published_at: Date | null
}

export type ReportRow = ReportListed & { id: string }

const columns = sql`report.id, number, title, starts, ends, frozen_at, person.name as frozen_by, published_at`
// A name is there only for those whom PostgreSQL lets read it.
const tables = sql`frozen_report as report left join person on person.id = report.frozen_by`

/** Those that the actor may read, the newest first. */
export async function listReports(scope: Scope, programme: string): Promise<ReportRow[]> {
  const { rows } = await sql<Row>`
    select ${columns} from ${tables} where programme = ${programme} order by number desc`.execute(scope.db())
  return rows.map(listed)
}

export type WholeReport = ReportRow & { sha256: string; content: ReportContent }

export async function readReport(scope: Scope, programme: string, number: string): Promise<WholeReport> {
  if (!/^[1-9]\d{0,8}$/.test(number)) throw notFound('report')
  const { rows } = await sql<Row & { format: number; content: string; sha256: string }>`
    select ${columns}, format, content::text as content, encode(sha256, 'hex') as sha256
    from ${tables} where programme = ${programme} and number = ${Number(number)}`.execute(scope.db())
  const row = rows[0]
  if (row === undefined) throw notFound('report')
  return { ...listed(row), sha256: row.sha256, content: readContent(row.format, row.content) }
}

function listed({ id, number, title, starts, ends, frozen_at, frozen_by, published_at }: Row): ReportRow {
  return { id, number, title, starts, ends, frozenAt: frozen_at, frozenBy: frozen_by, publishedAt: published_at }
}
