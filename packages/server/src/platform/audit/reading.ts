import { sql, type SqlBool } from 'kysely'
import type { Scope } from '../database/scope.ts'
import type { AuditTables } from './tables.ts'

/** Which entries are asked for. Dates are days in Finland, both included; names have been made ids by the caller. */
export interface AuditQuery {
  from?: string
  to?: string
  actorIds?: string[]
  actorTask?: string
  action?: string
  actionPrefix?: string
  subjectKinds?: string[]
  subjectIds?: string[]
  /** Entries older than this one. */
  before?: AuditPosition
  limit: number
}

/** A place in the audit, newest first: by time, then by id. */
export interface AuditPosition {
  at: Date
  id: string
}

export type AuditEntry = Omit<AuditTables['audit_entry'], 'before' | 'after'> & { before: unknown; after: unknown }

/** The entries that the scope's actor may see, newest first. Row-level security decides which those are. */
export async function readAudit(scope: Scope, query: AuditQuery): Promise<AuditEntry[]> {
  let entries = scope.db<AuditTables>().selectFrom('audit_entry').selectAll()
  if (query.from) entries = entries.where(sql<SqlBool>`at >= ${startOfDay(query.from)}`)
  if (query.to) entries = entries.where(sql<SqlBool>`at < ${startOfDay(query.to)} + interval '1 day'`)
  if (query.actorIds) entries = entries.where(sql<SqlBool>`actor_id = any (${query.actorIds}::uuid[])`)
  if (query.actorTask) entries = entries.where('actor_task', '=', query.actorTask)
  if (query.action) entries = entries.where('action', '=', query.action)
  if (query.actionPrefix) entries = entries.where(sql<SqlBool>`starts_with(action, ${query.actionPrefix})`)
  if (query.subjectKinds) entries = entries.where(sql<SqlBool>`subject_kind = any (${query.subjectKinds}::text[])`)
  if (query.subjectIds) entries = entries.where(sql<SqlBool>`subject_id = any (${query.subjectIds}::text[])`)
  if (query.before) entries = entries.where(sql<SqlBool>`(at, id) < (${query.before.at}, ${query.before.id}::uuid)`)
  return entries.orderBy('at', 'desc').orderBy('id', 'desc').limit(query.limit).execute()
}

function startOfDay(date: string) {
  return sql`(${date}::date::timestamp at time zone 'Europe/Helsinki')`
}

/** The actions and the kinds of subject that occur, for the choices of a filter; each found by a jump in its index. */
export async function auditWords(scope: Scope): Promise<{ actions: string[]; subjectKinds: string[] }> {
  const [actions, subjectKinds] = [await distinct(scope, 'action'), await distinct(scope, 'subject_kind')]
  return { actions, subjectKinds }
}

async function distinct(scope: Scope, column: 'action' | 'subject_kind'): Promise<string[]> {
  const name = sql.ref(column)
  const found = await sql<{ word: string }>`
    with recursive words as (
      (select ${name} as word from audit_entry order by ${name} limit 1)
      union all
      select (select ${name} from audit_entry where ${name} > words.word order by ${name} limit 1)
      from words where words.word is not null
    )
    select word from words where word is not null`.execute(scope.db())
  return found.rows.map((row) => row.word)
}
