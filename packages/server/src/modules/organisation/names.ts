import { sql } from 'kysely'
import type { AuditEntry } from '../../platform/audit/reading.ts'
import type { Scope } from '../../platform/database/scope.ts'
import { isId } from '../../platform/ids/id.ts'
import type { LocalizedText } from '../../platform/languages/localized-text.ts'

/**
 * What the subjects of audit entries are called, by `kind id`: a person's name, a unit's name in its languages,
 * and for a role the name of the one who holds it. Other kinds have none here.
 */
export async function namesOfSubjects(scope: Scope, entries: AuditEntry[]): Promise<Map<string, string | LocalizedText>> {
  const ids = (kind: string) =>
    [...new Set(entries.flatMap((entry) => (entry.subject_kind === kind && isId(entry.subject_id) ? entry.subject_id : [])))]
  const { rows } = await sql<{ key: string; name: string | LocalizedText }>`
    select 'person ' || id as key, to_jsonb(name) as name from person where id = any (${ids('person')}::uuid[])
    union all
    select 'unit ' || id, name from unit where id = any (${ids('unit')}::uuid[])
    union all
    select 'role-assignment ' || held.id, to_jsonb(person.name)
    from role_assignment as held join person on person.id = held.person
    where held.id = any (${ids('role-assignment')}::uuid[])`
    .execute(scope.db())
  return new Map(rows.map((row) => [row.key, row.name]))
}
