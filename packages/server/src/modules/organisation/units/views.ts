import { sql } from 'kysely'
import { may } from '../policy.ts'
import type { Actor } from '../../../platform/access/actor.ts'
import type { Role } from '../../../platform/access/roles.ts'
import type { Id } from '../../../platform/ids/id.ts'
import type { LocalizedText } from '../../../platform/languages/localized-text.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import type { UnitListed, UnitPage } from '../contract.ts'
import type { OrganisationTables } from '../tables.ts'

interface ListedRow {
  id: Id<'unit'>
  city: string
  slug: string
  name: LocalizedText
  kind: string
  parent: Id<'unit'> | null
  closed_at: Date | null
  people: number
}

/** Units as lists show them, open ones first, by their Finnish name; all of them, one unit, or one unit's children. */
export async function listUnits(scope: Scope, which: { id?: string; parent?: string } = {}): Promise<UnitListed[]> {
  const now = scope.clock.now()
  const narrowed = which.id !== undefined ? sql`unit.id = ${which.id}`
    : which.parent !== undefined ? sql`unit.parent = ${which.parent}` : sql`true`
  const found = await sql<ListedRow>`
    select unit.id, unit.city, unit.slug, unit.name, unit.kind, unit.parent, unit.closed_at,
      count(distinct person.id) as people
    from unit
    left join role_assignment as held on held.unit = unit.id
      and held.since <= ${now} and (held.until is null or held.until > ${now})
    left join person on person.id = held.person and person.active
    where ${narrowed}
    group by unit.id
    order by unit.closed_at is not null, unit.city, unit.name ->> 'fi' collate "fi-x-icu"`.execute(scope.db())
  return found.rows.map((row) => toListed(row, scope.actor))
}

function toListed({ closed_at, ...row }: ListedRow, actor: Actor): UnitListed {
  return { ...row, closed: closed_at !== null, abilities: { change: may(actor, 'change', 'unit') } }
}

/** Who works at a unit now, and as what. */
export async function staffOf(scope: Scope, unit: string): Promise<UnitPage['staff']> {
  const now = scope.clock.now()
  const found = await scope.db<OrganisationTables>().selectFrom('role_assignment')
    .innerJoin('person', 'person.id', 'role_assignment.person')
    .select(['person.id', 'person.name', 'role_assignment.role'])
    .where('role_assignment.unit', '=', unit as Id<'unit'>)
    .where('person.active', '=', true)
    .where('since', '<=', now)
    .where((where) => where.or([where('until', 'is', null), where('until', '>', now)]))
    .orderBy('person.name').orderBy('role_assignment.role')
    .execute()
  return found.map(({ id, name, role }: { id: Id<'person'>; name: string; role: Role }) => ({ person: { id, name }, role }))
}
