import type { Role } from '../../../platform/access/roles.ts'
import { audit } from '../../../platform/audit/audit.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import { newId, type Id } from '../../../platform/ids/id.ts'
import { insertAssignment, insertPerson } from './store.ts'

export interface PersonRecorded {
  name: string
  email: string | null
  language: string
  /** Who the identity provider says it is, when that is known already. */
  identity?: { issuer: string; subject: string } | undefined
}

/** Writes a new person and tells the audit, but not her e-mail address: the audit is kept for ever. */
export async function recordPerson(scope: Scope, person: PersonRecorded, action = 'organisation.person-added'): Promise<Id<'person'>> {
  const id = newId<'person'>()
  await insertPerson(scope, { id, ...person })
  const after = { name: person.name, language: person.language, active: true }
  await audit(scope, { action, subject: { kind: 'person', id }, after })
  return id
}

export interface RoleRecorded {
  person: Id<'person'>
  role: Role
  unit: Id<'unit'> | null
  until?: Date | null | undefined
  reason?: string | undefined
}

/** Writes a role that begins now and tells the audit. Whether it may be given is the caller's to know. */
export async function recordRole(scope: Scope, { reason, until = null, ...given }: RoleRecorded): Promise<Id<'role-assignment'>> {
  const id = newId<'role-assignment'>()
  const after = { ...given, since: scope.clock.now(), until }
  await insertAssignment(scope, { id, ...after })
  await audit(scope, { action: 'organisation.role-given', subject: { kind: 'role-assignment', id }, after, reason })
  return id
}
