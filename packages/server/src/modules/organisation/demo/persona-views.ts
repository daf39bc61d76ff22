import { sql } from 'kysely'
import { systemActor } from '../../../platform/access/actor.ts'
import type { Role } from '../../../platform/access/roles.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { LocalizedText } from '../../../platform/languages/localized-text.ts'
import type { Persona } from '../contract.ts'
import { demoIssuer } from '../sign-in/settings.ts'
import type { DemoOrganisation } from './organisation-file.ts'

interface Loaded {
  persona: string
  name: string
  role: Role | null
  unit: LocalizedText | null
}

/** The made-up people who can sign in now, in the file's order, each with her first role of today. */
export async function listPersonas(database: Database, people: DemoOrganisation['people']): Promise<Persona[]> {
  const loaded = await database.withActor(systemActor('demo'), async (scope) => {
    const now = scope.clock.now()
    const { rows } = await sql<Loaded>`
      select distinct on (person.id) person.oidc_subject as persona, person.name, held.role, unit.name as unit
      from person
      left join role_assignment as held on held.person = person.id
        and held.since <= ${now} and (held.until is null or held.until > ${now})
      left join unit on unit.id = held.unit
      where person.oidc_issuer = ${demoIssuer} and person.active
      order by person.id, held.since, held.id`.execute(scope.db())
    return new Map(rows.map((row) => [row.persona, row]))
  })
  return people.flatMap(({ id, role, what }) => {
    const person = loaded.get(id)
    if (person === undefined) return []
    return { id, name: person.name, role: person.role ?? role, unit: person.unit, what }
  })
}
