import { sql } from 'kysely'
import type { AuditEntry } from '../../platform/audit/reading.ts'
import type { Scope } from '../../platform/database/scope.ts'
import { isId } from '../../platform/ids/id.ts'
import type { LocalizedText } from '../../platform/languages/localized-text.ts'

/** A person's name, or a unit's in its languages. */
export type Name = string | LocalizedText

/**
 * What the subjects of audit entries are called, by `kind id`: a person's name, a unit's name in its languages,
 * and for a role the name of the one who holds it. Other kinds have none here.
 */
export async function namesOfSubjects(scope: Scope, entries: AuditEntry[]): Promise<Map<string, Name>> {
  const ids = (kind: string) => [
    ...new Set(entries.filter((entry) => entry.subject_kind === kind).map((entry) => entry.subject_id)),
  ]
  const { rows } = await sql<{ key: string; name: Name }>`
    select 'person ' || id as key, to_jsonb(name) as name from person where id = any (${ids('person')}::uuid[])
    union all
    select 'unit ' || id, name from unit where id = any (${ids('unit')}::uuid[])
    union all
    select 'role-assignment ' || held.id, to_jsonb(person.name)
    from role_assignment as held join person on person.id = held.person where held.id = any (${ids('role-assignment')}::uuid[])`.execute(
    scope.db(),
  )
  return new Map(rows.map((row) => [row.key, row.name]))
}

type Changed = Pick<AuditEntry, 'before' | 'after'>

/** For each entry, the names of the people and units whose ids stand in what it was before and after; one query for all. */
export async function namesMentioned(scope: Scope, entries: readonly Changed[]): Promise<Record<string, Name>[]> {
  const mentioned = entries.map(({ before, after }) => [...new Set([...idsIn(before), ...idsIn(after)])])
  const ids = [...new Set(mentioned.flat())]
  if (ids.length === 0) return entries.map(() => ({}))
  const { rows } = await sql<{ id: string; name: Name }>`
    select id, to_jsonb(name) as name from person where id = any (${ids}::uuid[])
    union all
    select id, name from unit where id = any (${ids}::uuid[])`.execute(scope.db())
  const names = new Map(rows.map((row) => [row.id, row.name]))
  return mentioned.map((of) => Object.fromEntries(of.flatMap((id) => (names.has(id) ? [[id, names.get(id)!]] : []))))
}

function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return isId(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(idsIn)
}
