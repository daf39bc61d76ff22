import { systemActor } from '../../../platform/access/actor.ts'
import type { Database } from '../../../platform/database/database.ts'
import { recordPerson, recordRole } from '../people/recording.ts'
import { demoIssuer } from '../sign-in/settings.ts'
import { unitsOfCity } from '../units/store.ts'
import { readDemoOrganisation } from './organisation-file.ts'
import { personOfPersona } from './personas.ts'

/**
 * Loads the made-up people, after the programme has made their units. Done again it adds only who is
 * missing: what somebody changed while trying Koto stays. Gives the persona ids that were added.
 */
export async function loadDemoOrganisation(database: Database, file: string): Promise<string[]> {
  const { city, people } = readDemoOrganisation(file)
  return database.withActor(systemActor('demo'), async (scope) => {
    const units = new Map((await unitsOfCity(scope, city)).map((unit) => [unit.slug, unit.id]))
    const missing = people.flatMap(({ unit }) => (unit === undefined || units.has(unit) ? [] : unit))
    if (missing.length > 0) {
      throw new Error(`${file} names units that ${city} does not have: ${missing.join(', ')}. Load its programme first.`)
    }
    const added: string[] = []
    for (const { id, name, email, language, role, unit } of people) {
      if (await personOfPersona(scope, id) !== undefined) continue
      const person = await recordPerson(scope, { name, email, language, identity: { issuer: demoIssuer, subject: id } })
      await recordRole(scope, { person, role, unit: unit === undefined ? null : units.get(unit)! })
      added.push(id)
    }
    return added
  })
}
