import { systemActor } from '../../../platform/access/actor.ts'
import { audit } from '../../../platform/audit/audit.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import { newId, type Id } from '../../../platform/ids/id.ts'
import { insertAssignment, insertPerson } from '../people/store.ts'
import { demoIssuer } from '../sign-in/settings.ts'
import { unitsOfCity } from '../units/store.ts'
import { readDemoOrganisation, type DemoOrganisation } from './organisation-file.ts'
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
    if (missing.length > 0) throw new Error(`${file} names units that ${city} does not have: ${missing.join(', ')}. Load its programme first.`)
    const added: string[] = []
    for (const person of people) {
      if (await personOfPersona(scope, person.id) !== undefined) continue
      await add(scope, person, person.unit === undefined ? null : units.get(person.unit)!)
      added.push(person.id)
    }
    return added
  })
}

async function add(scope: Scope, persona: DemoOrganisation['people'][number], unit: Id<'unit'> | null): Promise<void> {
  const id = newId<'person'>()
  const { name, email, language, role } = persona
  await insertPerson(scope, { id, name, email, language, identity: { issuer: demoIssuer, subject: persona.id } })
  await audit(scope, { action: 'organisation.person-added', subject: { kind: 'person', id }, after: { name, language, active: true } })
  const assignment = { id: newId<'role-assignment'>(), person: id, role, unit, since: scope.clock.now(), until: null }
  await insertAssignment(scope, assignment)
  await audit(scope, {
    action: 'organisation.role-given', subject: { kind: 'role-assignment', id: assignment.id },
    after: { person: id, role, unit, since: assignment.since, until: null },
  })
}
