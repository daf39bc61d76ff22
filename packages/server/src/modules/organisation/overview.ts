import { sql } from 'kysely'
import { roles, type Role } from '../../platform/access/roles.ts'
import type { Scope } from '../../platform/database/scope.ts'
import type { Id } from '../../platform/ids/id.ts'
import type { LocalizedText } from '../../platform/languages/localized-text.ts'
import type { OrganisationOverview } from './contract.ts'

const soonDays = 30

/** How the organisation stands: how many there are, and what somebody should look at. */
export async function overviewOf(scope: Scope): Promise<OrganisationOverview> {
  const now = scope.clock.now()
  const current = sql`held.since <= ${now} and (held.until is null or held.until > ${now})`
  const [units, people, held, closed, ending] = [
    await sql<OrganisationOverview['units']>`
      select count(*) filter (where closed_at is null)::int as open, count(*) filter (where closed_at is not null)::int as closed
      from unit`.execute(
      scope.db(),
    ),
    await sql<OrganisationOverview['people']>`
      select count(*) filter (where active)::int as active, count(*) filter (where not active)::int as inactive,
        count(*) filter (where active and not exists (
          select from role_assignment as held where held.person = person.id and ${current}
        ))::int as "withoutRole"
      from person`.execute(scope.db()),
    await sql<{ role: Role; people: number }>`
      select held.role, count(distinct held.person)::int as people
      from role_assignment as held join person on person.id = held.person
      where person.active and ${current} group by held.role`.execute(scope.db()),
    await sql<OrganisationOverview['closedWithStaff'][number]>`
      select unit.id, unit.name, count(distinct held.person)::int as people
      from unit join role_assignment as held on held.unit = unit.id join person on person.id = held.person
      where unit.closed_at is not null and person.active and ${current}
      group by unit.id order by people desc, unit.name ->> 'fi'`.execute(scope.db()),
    await sql<EndingRow>`
      select person.id, person.name, held.role, unit.name as unit, held.until
      from role_assignment as held join person on person.id = held.person left join unit on unit.id = held.unit
      where person.active and ${current} and held.until < ${new Date(now.getTime() + soonDays * 86_400_000)}
      order by held.until, person.name limit 50`.execute(scope.db()),
  ]
  const counts = new Map(held.rows.map(({ role, people: count }) => [role, count]))
  return {
    units: units.rows[0]!,
    people: people.rows[0]!,
    roles: roles.map((role) => ({ role, people: counts.get(role) ?? 0 })),
    closedWithStaff: closed.rows,
    ending: ending.rows.map(({ id, name, ...rest }) => ({ person: { id, name }, ...rest })),
  }
}

interface EndingRow {
  id: Id<'person'>
  name: string
  role: Role
  unit: LocalizedText | null
  until: Date
}
