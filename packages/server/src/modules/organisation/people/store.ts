import { sql } from 'kysely'
import type { Role } from '../../../platform/access/roles.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import type { Id } from '../../../platform/ids/id.ts'
import type { OrganisationTables } from '../tables.ts'

export interface PersonRow {
  id: Id<'person'>
  name: string
  email: string | null
  language: string
  active: boolean
}

const columns = ['id', 'name', 'email', 'language', 'active'] as const

/** One person, held against other changes until the transaction ends. */
export function personForChange(scope: Scope, id: Id<'person'>): Promise<PersonRow | undefined> {
  return scope.db<OrganisationTables>().selectFrom('person').select(columns).where('id', '=', id).forUpdate().executeTakeFirst()
}

export function personById(scope: Scope, id: Id<'person'>): Promise<PersonRow | undefined> {
  return scope.db<OrganisationTables>().selectFrom('person').select(columns).where('id', '=', id).executeTakeFirst()
}

export async function emailTaken(scope: Scope, email: string): Promise<boolean> {
  const found = await scope.db<OrganisationTables>().selectFrom('person').select('id')
    .where(sql`lower(email)`, '=', email.toLowerCase()).executeTakeFirst()
  return found !== undefined
}

export interface NewPersonRow extends Omit<PersonRow, 'active'> {
  identity?: { issuer: string; subject: string } | undefined
}

export async function insertPerson(scope: Scope, { identity, ...row }: NewPersonRow): Promise<void> {
  await scope.db<OrganisationTables>().insertInto('person').values({
    ...row, oidc_issuer: identity?.issuer ?? null, oidc_subject: identity?.subject ?? null,
  }).execute()
}

export type PersonColumns = Pick<PersonRow, 'name' | 'language' | 'active'>

export async function updatePerson(scope: Scope, id: Id<'person'>, change: PersonColumns): Promise<void> {
  await scope.db<OrganisationTables>().updateTable('person').set(change).where('id', '=', id).execute()
}

export interface AssignmentRow {
  id: Id<'role-assignment'>
  person: Id<'person'>
  role: Role
  unit: Id<'unit'> | null
  since: Date
  until: Date | null
}

const assignmentColumns = ['id', 'person', 'role', 'unit', 'since', 'until'] as const

export function assignmentById(scope: Scope, id: Id<'role-assignment'>): Promise<AssignmentRow | undefined> {
  return scope.db<OrganisationTables>().selectFrom('role_assignment').select(assignmentColumns)
    .where('id', '=', id).executeTakeFirst()
}

/** The roles that somebody holds at this moment. */
export function currentAssignments(scope: Scope, person: Id<'person'>): Promise<AssignmentRow[]> {
  const now = scope.clock.now()
  return scope.db<OrganisationTables>().selectFrom('role_assignment').select(assignmentColumns)
    .where('person', '=', person)
    .where('since', '<=', now)
    .where((where) => where.or([where('until', 'is', null), where('until', '>', now)]))
    .execute()
}

export async function insertAssignment(scope: Scope, row: AssignmentRow): Promise<void> {
  const given_by = scope.actor.kind === 'person' ? scope.actor.id : null
  await scope.db<OrganisationTables>().insertInto('role_assignment').values({ ...row, given_by }).execute()
}

/** Ends a role now. */
export async function endAssignment(scope: Scope, id: Id<'role-assignment'>): Promise<void> {
  const ended_by = scope.actor.kind === 'person' ? scope.actor.id : null
  await scope.db<OrganisationTables>().updateTable('role_assignment').set({ until: scope.clock.now(), ended_by })
    .where('id', '=', id).execute()
}
