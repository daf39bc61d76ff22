import { systemActor } from '../../../platform/access/actor.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Id } from '../../../platform/ids/id.ts'
import { parse } from '../input.ts'
import { NewPerson } from '../model.ts'
import { recordRole } from './recording.ts'
import { addPerson } from './use-cases.ts'

/**
 * Adds a person as an administrator of the whole city, for the command line: a new installation has nobody
 * yet who could. She signs in by her verified e-mail address. Errors: `invalid`.
 */
export async function appointAdministrator(
  database: Database, person: { name: string; email: string; language: string },
): Promise<Id<'person'>> {
  const fits = parse(NewPerson, person)
  return database.withActor(systemActor('command-line'), async (scope) => {
    const id = await addPerson(scope, fits)
    await recordRole(scope, { person: id, role: 'administrator', unit: null })
    return id
  })
}
