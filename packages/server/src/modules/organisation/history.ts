import { readAudit, type AuditEntry } from '../../platform/audit/reading.ts'
import type { Scope } from '../../platform/database/scope.ts'
import type { Id } from '../../platform/ids/id.ts'
import type { HistoryEntry } from './contract.ts'
import { namesMentioned } from './names.ts'
import type { OrganisationTables } from './tables.ts'

/** What was done to one thing, newest first: at most 200 entries of the audit, told with names. */
export async function historyOf(scope: Scope, subjectKinds: string[], subjectIds: string[]): Promise<HistoryEntry[]> {
  const entries = await readAudit(scope, { subjectKinds, subjectIds, actionPrefix: 'organisation.', limit: 200 })
  const names = await namesOfPeople(scope, entries.flatMap((entry) => entry.actor_id ?? []))
  const mentioned = await namesMentioned(scope, entries)
  return entries.map((entry, index) => {
    const { at, action, before, after, reason } = entry
    return { at, by: nameOfActor(entry, names), action, before, after, names: mentioned[index]!, reason }
  })
}

/** The names of the people that the scope's actor may see, by id; one query however many there are. */
export async function namesOfPeople(scope: Scope, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const found = await scope.db<OrganisationTables>().selectFrom('person').select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)] as Id<'person'>[]).execute()
  return new Map(found.map((person) => [person.id, person.name]))
}

/** Who did it: a person's name, a task of Koto's by its name, or nothing for the public. */
export function nameOfActor(entry: Pick<AuditEntry, 'actor_id' | 'actor_task'>, names: Map<string, string>): string {
  return (entry.actor_id === null ? entry.actor_task : names.get(entry.actor_id)) ?? ''
}
