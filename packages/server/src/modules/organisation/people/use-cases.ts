import type { z } from 'zod'
import { audit } from '../../../platform/audit/audit.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import type { Id } from '../../../platform/ids/id.ts'
import { invalid, notFound } from '../../../platform/problems/catalogue.ts'
import type { NewPerson, PersonChange } from '../model.ts'
import { endSignInsOf } from '../sign-in/ending.ts'
import { keepAnAdministrator } from './last-administrator.ts'
import { recordPerson } from './recording.ts'
import { emailTaken, personForChange, updatePerson } from './store.ts'

/** Adds a person, who signs in for the first time by the e-mail address that her identity provider has verified. */
export async function addPerson(scope: Scope, { name, email, language }: z.output<typeof NewPerson>): Promise<Id<'person'>> {
  if (await emailTaken(scope, email)) {
    throw invalid([{ field: 'email', code: 'email-taken', message: 'Somebody else has this e-mail address.' }])
  }
  return recordPerson(scope, { name, email, language })
}

/** Changes a person. One made inactive is signed out everywhere at once. Errors: `not-found`, `last-administrator`. */
export async function changePerson(scope: Scope, id: Id<'person'>, wanted: z.output<typeof PersonChange>): Promise<void> {
  const { reason, ...change } = wanted
  if (change.active === false) await keepAnAdministrator(scope, id)
  const person = await personForChange(scope, id)
  if (person === undefined) throw notFound('person')
  const before = { name: person.name, language: person.language, active: person.active }
  const after = {
    name: change.name ?? before.name, language: change.language ?? before.language, active: change.active ?? before.active,
  }
  if (JSON.stringify(before) === JSON.stringify(after)) return
  await updatePerson(scope, id, after)
  if (before.active && !after.active) await endSignInsOf(scope, id)
  await audit(scope, { action: 'organisation.person-changed', subject: { kind: 'person', id }, before, after, reason })
}
