import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import type { Id } from '../../../platform/ids/id.ts'
import { lastAdministrator } from '../problems.ts'

/**
 * Refuses a change after which nobody would be administrator without an end date. Waits for others who
 * change administrators: two who end each other's role at once would both be right, and the city without any.
 * A role with an end date does not count, since it would lapse with nobody left to give another.
 */
export async function keepAnAdministrator(scope: Scope, without: Id<'person'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('koto administrators'))`.execute(scope.db())
  const lasting = await lastingAdministrators(scope)
  if (lasting.length > 0 && lasting.every((person) => person === without)) throw lastAdministrator()
}

/** The active people who are administrators and will be until somebody ends it. */
export async function lastingAdministrators(scope: Scope): Promise<Id<'person'>[]> {
  const found = await sql<{ person: Id<'person'> }>`
    select distinct held.person
    from role_assignment as held join person on person.id = held.person
    where held.role = 'administrator' and held.until is null and held.since <= ${scope.clock.now()} and person.active`
    .execute(scope.db())
  return found.rows.map((row) => row.person)
}
