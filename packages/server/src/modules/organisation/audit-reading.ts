import { sql } from 'kysely'
import { auditWords, readAudit, type AuditEntry, type AuditPosition, type AuditQuery } from '../../platform/audit/reading.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Scope } from '../../platform/database/scope.ts'
import { isId } from '../../platform/ids/id.ts'
import { textIn } from '../../platform/languages/localized-text.ts'
import { invalid } from '../../platform/problems/catalogue.ts'
import { z } from 'zod'
import { allow } from './access.ts'
import { auditCsv } from './audit-csv.ts'
import type { AuditFilter, AuditReading, AuditRow } from './contract.ts'
import { nameOfActor, namesOfPeople } from './history.ts'
import { parse } from './input.ts'
import { namesMentioned, namesOfSubjects } from './names.ts'

const pageSize = 50
/** How much a file is read at a time, and how much it may hold. */
const filePage = 1000
const fileLimit = 50_000

const Days = z.object({ from: z.iso.date().optional(), to: z.iso.date().optional() })

/** The audit as the auditor reads it: filtered, by pages or as a file, with the names of people and units. */
export function createAuditReading({ database }: { database: Database }): AuditReading {
  return {
    async entries(actor, filter) {
      allow(actor, 'read', 'audit')
      const asked = read(filter)
      return database.withActor(actor, async (scope) => {
        const query = { ...asked, ...await actorsMeant(scope, filter.actor?.trim() ?? '') }
        const { entries, next } = await page(scope, query, pageSize)
        const rows = await told(scope, entries, filter)
        return { rows, next: next && writeCursor(next), ...await auditWords(scope) }
      })
    },

    async csv(actor, filter) {
      allow(actor, 'read', 'audit')
      const asked = read({ ...filter, before: undefined })
      return database.withActor(actor, async (scope) => {
        const query = { ...asked, ...await actorsMeant(scope, filter.actor?.trim() ?? '') }
        const rows: AuditRow[] = []
        let before: AuditPosition | undefined
        do {
          const { entries, next } = await page(scope, { ...query, before }, filePage)
          rows.push(...await told(scope, entries, filter))
          before = next ?? undefined
        } while (before !== undefined && rows.length < fileLimit)
        return { text: auditCsv(rows), cut: before !== undefined }
      })
    },
  }
}

type Asked = Omit<AuditQuery, 'limit'>

function read(filter: { [Key in keyof AuditFilter]?: AuditFilter[Key] | undefined }): Asked {
  return {
    ...parse(Days, { from: filter.from || undefined, to: filter.to || undefined }),
    before: filter.before ? readCursor(filter.before) : undefined,
    action: filter.action || undefined,
    subjectKinds: filter.subjectKind ? [filter.subjectKind] : undefined,
    subjectIds: filter.subjectId ? [filter.subjectId] : undefined,
  }
}

async function page(scope: Scope, query: Asked, size: number): Promise<{ entries: AuditEntry[]; next: AuditPosition | null }> {
  const found = await readAudit(scope, { ...query, limit: size + 1 })
  const entries = found.slice(0, size)
  return { entries, next: found.length > size ? entries.at(-1)! : null }
}

/** A person's id, a task of Koto's, or a part of people's names. */
async function actorsMeant(scope: Scope, actor: string): Promise<Pick<AuditQuery, 'actorIds' | 'actorTask'>> {
  if (actor === '') return {}
  if (isId(actor)) return { actorIds: [actor] }
  const pattern = `%${actor.replace(/[\\%_]/g, '\\$&')}%`
  const people = await sql<{ id: string }>`select id from person where name ilike ${pattern}`.execute(scope.db())
  if (people.rows.length === 0) return { actorTask: actor }
  return { actorIds: people.rows.map((row) => row.id) }
}

/** Rows with names: one query for the people and one for each kind of subject, however many rows. */
async function told(scope: Scope, entries: AuditEntry[], { language = 'en' }: AuditFilter): Promise<AuditRow[]> {
  const people = await namesOfPeople(scope, entries.flatMap((entry) => entry.actor_id ?? []))
  const subjects = await namesOfSubjects(scope, entries)
  const mentioned = await namesMentioned(scope, entries)
  return entries.map((entry, index) => {
    const name = subjects.get(`${entry.subject_kind} ${entry.subject_id}`)
    return {
      id: entry.id,
      at: entry.at,
      by: { kind: entry.actor_kind, id: entry.actor_id, name: nameOfActor(entry, people) },
      action: entry.action,
      subject: {
        kind: entry.subject_kind, id: entry.subject_id,
        name: name === undefined ? null : typeof name === 'string' ? name : textIn(name, language).text,
      },
      before: entry.before,
      after: entry.after,
      names: mentioned[index]!,
      reason: entry.reason,
    }
  })
}

function writeCursor({ at, id }: AuditPosition): string {
  return `${at.getTime()}.${id}`
}

function readCursor(cursor: string): AuditPosition {
  const [at, id] = cursor.split('.')
  if (at !== undefined && /^\d{1,14}$/.test(at) && id !== undefined && isId(id)) return { at: new Date(Number(at)), id }
  throw invalid([{ field: 'before', code: 'unknown-page', message: 'Start again from the first page.' }])
}
