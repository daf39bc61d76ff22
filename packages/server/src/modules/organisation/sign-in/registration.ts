import { sql } from 'kysely'
import { audit } from '../../../platform/audit/audit.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import type { Id } from '../../../platform/ids/id.ts'
import { recordPerson, recordRole } from '../people/recording.ts'
import { emailTaken } from '../people/store.ts'
import type { OrganisationTables } from '../tables.ts'
import { notRegistered } from './problems.ts'
import type { Identity } from './provider-client.ts'

/**
 * The person behind an identity: by issuer and subject; else, once, by a verified e-mail address of somebody whom an
 * administrator added and who has not signed in yet; else a new resident, where anyone may register.
 * Errors: `not-registered`, for somebody unknown and for somebody no longer active.
 */
export async function personFor(scope: Scope, identity: Identity, openRegistration: boolean): Promise<Id<'person'>> {
  const known = await byIdentity(scope, identity)
  if (known !== undefined) {
    if (!known.active) throw notRegistered()
    return known.id
  }
  const bound = await bindByEmail(scope, identity)
  if (bound !== undefined) return bound
  if (!openRegistration) throw notRegistered()
  return register(scope, identity)
}

function byIdentity(scope: Scope, { issuer, subject }: Identity): Promise<{ id: Id<'person'>; active: boolean } | undefined> {
  return scope.db<OrganisationTables>().selectFrom('person').select(['id', 'active'])
    .where('oidc_issuer', '=', issuer).where('oidc_subject', '=', subject).executeTakeFirst()
}

async function bindByEmail(scope: Scope, { issuer, subject, email }: Identity): Promise<Id<'person'> | undefined> {
  if (email === undefined) return undefined
  const bound = await scope.db<OrganisationTables>().updateTable('person')
    .set({ oidc_issuer: issuer, oidc_subject: subject })
    .where(sql`lower(email)`, '=', email.toLowerCase())
    .where('oidc_issuer', 'is', null)
    .where('active', '=', true)
    .returning('id').executeTakeFirst()
  if (bound === undefined) return undefined
  const subjectOfAudit = { kind: 'person', id: bound.id }
  await audit(scope, { action: 'sign-in.identity-bound', subject: subjectOfAudit, before: { issuer: null }, after: { issuer } })
  return bound.id
}

async function register(scope: Scope, { issuer, subject, email, name, language }: Identity): Promise<Id<'person'>> {
  const free = email !== undefined && !(await emailTaken(scope, email))
  const person = await recordPerson(scope, {
    name: name ?? email ?? subject, language: language ?? 'fi', email: free ? email : null, identity: { issuer, subject },
  }, 'sign-in.registered')
  await recordRole(scope, { person, role: 'resident', unit: null })
  return person
}
