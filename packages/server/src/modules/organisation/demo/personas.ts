import type { Scope } from '../../../platform/database/scope.ts'
import { systemActor } from '../../../platform/access/actor.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Id } from '../../../platform/ids/id.ts'
import { notFound } from '../../../platform/problems/catalogue.ts'
import { demoIssuer } from '../sign-in/settings.ts'
import { createToken } from '../sign-in/tokens.ts'
import type { OrganisationTables } from '../tables.ts'

/** The made-up person of a persona id, when the demo has been loaded. */
export async function personOfPersona(scope: Scope, persona: string): Promise<Id<'person'> | undefined> {
  const found = await scope.db<OrganisationTables>().selectFrom('person').select('id')
    .where('oidc_issuer', '=', demoIssuer).where('oidc_subject', '=', persona).executeTakeFirst()
  return found?.id
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
