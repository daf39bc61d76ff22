import type { Scope } from '../../../platform/database/scope.ts'
import { systemActor, type PersonActor } from '../../../platform/access/actor.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Id } from '../../../platform/ids/id.ts'
import { notFound } from '../../../platform/problems/catalogue.ts'
import { currentAssignments } from '../people/store.ts'
import { demoIssuer } from '../sign-in/settings.ts'
import { createToken } from '../sign-in/tokens.ts'
import type { OrganisationTables } from '../tables.ts'

/** The made-up person of a persona id, when the demo has been loaded. */
export async function personOfPersona(scope: Scope, persona: string): Promise<Id<'person'> | undefined> {
  const found = await scope.db<OrganisationTables>().selectFrom('person').select('id')
    .where('oidc_issuer', '=', demoIssuer).where('oidc_subject', '=', persona).executeTakeFirst()
  return found?.id
}

/** The made-up people as actors, with the roles that they hold, by persona id; for the task `demo`. */
export async function actorsOfPersonas(scope: Scope): Promise<Map<string, PersonActor>> {
  const people = await scope.db<OrganisationTables>().selectFrom('person').select(['id', 'oidc_subject'])
    .where('oidc_issuer', '=', demoIssuer).execute()
  const actors = new Map<string, PersonActor>()
  for (const { id, oidc_subject } of people) {
    const roles = (await currentAssignments(scope, id)).map(({ role, unit }) => ({ role, unit }))
    actors.set(oidc_subject!, { kind: 'person', id, roles, via: 'session' })
  }
  return actors
}

/**
 * An API token for one of the made-up people, as `koto token --persona coordinator` gives it.
 * Errors: `not-found` for an unknown persona, and for every persona when this is not the demo.
 */
export async function createPersonaToken(
  database: Database, { persona, hours, demo }: { persona: string; hours?: number | undefined; demo: boolean },
): Promise<string> {
  if (!demo) throw notFound('persona outside of the demo')
  const task = systemActor('demo')
  const person = await database.withActor(task, (scope) => personOfPersona(scope, persona))
  if (person === undefined) throw notFound(`persona: ${persona}`)
  return createToken(database, task, { person, hours, name: `demo: ${persona}` })
}
