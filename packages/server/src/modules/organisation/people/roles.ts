import type { z } from 'zod'
import { audit } from '../../../platform/audit/audit.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import type { Id } from '../../../platform/ids/id.ts'
import { invalid, notFound } from '../../../platform/problems/catalogue.ts'
import type { GivenRole } from '../model.ts'
import { inactivePerson, ownRole, roleEnded, roleHeld } from '../problems.ts'
import { unitById } from '../units/store.ts'
import { keepAnAdministrator } from './last-administrator.ts'
import { recordRole } from './recording.ts'
import { assignmentById, currentAssignments, endAssignment, personForChange } from './store.ts'

/**
 * Gives somebody else a role. Errors: `not-found`, `own-role`, `inactive-person`, `role-held`,
 * `invalid` (unit closed or unknown, end in the past).
 */
export async function giveRole(scope: Scope, person: Id<'person'>, given: z.output<typeof GivenRole>): Promise<Id<'role-assignment'>> {
  const { role, unit, until = null, reason } = given
  if (scope.actor.kind === 'person' && scope.actor.id === person) throw ownRole()
  const found = await personForChange(scope, person)
  if (found === undefined) throw notFound('person')
  if (!found.active) throw inactivePerson()
  const at = unit === null ? null : await openUnit(scope, unit)
  if (until !== null && until <= scope.clock.now()) {
    throw invalid([{ field: 'until', code: 'in-the-past', message: 'The role would have ended already: choose a later day.' }])
  }
  const held = await currentAssignments(scope, person)
  if (held.some((other) => other.role === role && other.unit === at)) throw roleHeld()
  return recordRole(scope, { person, role, unit: at, until, reason })
}

/** Ends a role now; it stops working with the holder's next request. Errors: `not-found`, `role-ended`, `last-administrator`. */
export async function endRole(scope: Scope, id: Id<'role-assignment'>, reason?: string): Promise<void> {
  const seen = await assignmentById(scope, id)
  if (seen === undefined) throw notFound('role')
  if (seen.role === 'administrator' && seen.until === null) await keepAnAdministrator(scope, seen.person)
  await personForChange(scope, seen.person)
  const { person, role, unit, since, until } = (await assignmentById(scope, id))!
  const now = scope.clock.now()
  if (until !== null && until <= now) throw roleEnded()
  await endAssignment(scope, id)
  const about = { person, role, unit, since }
  await audit(scope, {
    action: 'organisation.role-ended', subject: { kind: 'role-assignment', id }, reason,
    before: { ...about, until }, after: { ...about, until: now },
  })
}

async function openUnit(scope: Scope, id: string): Promise<Id<'unit'>> {
  const unit = await unitById(scope, id)
  if (unit !== undefined && unit.closed_at === null) return unit.id
  throw invalid([{ field: 'unit', code: 'unknown-unit', message: 'Choose an open unit.' }])
}
