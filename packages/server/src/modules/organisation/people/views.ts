import { sql } from 'kysely'
import { may } from '../policy.ts'
import type { Role } from '../../../platform/access/roles.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import type { Id } from '../../../platform/ids/id.ts'
import type { LocalizedText } from '../../../platform/languages/localized-text.ts'
import type { PersonListed, RoleHeld } from '../contract.ts'
import { lastingAdministrators } from './last-administrator.ts'

export interface PeopleFilter {
  search?: string | undefined
  /** `none`: active, and holds no role now. */
  role?: Role | 'none' | undefined
  unit?: string | undefined
  /** The id of the last person of the page before. */
  after?: string | undefined
}

export const peoplePage = 200

/** A page of people by name, each with the roles held now. Search looks into names and e-mail addresses. */
export async function listPeople(scope: Scope, filter: PeopleFilter = {}): Promise<PersonListed[]> {
  const now = scope.clock.now()
  const held = (more = sql``) => sql`exists (select from role_assignment as held where held.person = person.id
    and held.since <= ${now} and (held.until is null or held.until > ${now}) ${more})`
  const holding = filter.role === 'none' ? sql`active and not ${held()}` : held(sql`
    ${filter.role === undefined ? sql`` : sql`and held.role = ${filter.role}`}
    ${filter.unit === undefined ? sql`` : sql`and held.unit = ${filter.unit}`}`)
  const searched = filter.search?.trim() ?? ''
  const pattern = `%${searched.replace(/[\\%_]/g, '\\$&')}%`
  const found = await sql<PersonIdentity>`
    select id, name, language, active from person
    where (${searched} = '' or name ilike ${pattern} or email ilike ${pattern})
      and ${filter.role === undefined && filter.unit === undefined ? sql`true` : holding}
      and ${filter.after === undefined ? sql`true`
        : sql`(name collate "fi-x-icu", id) > (select name collate "fi-x-icu", id from person where id = ${filter.after})`}
    order by name collate "fi-x-icu", id
    limit ${peoplePage}`.execute(scope.db())
  return withRoles(scope, found.rows)
}

type PersonIdentity = Pick<PersonListed, 'id' | 'name' | 'language' | 'active'>

/** People with the roles that each holds now, oldest first; two queries however many people. */
export async function withRoles(scope: Scope, people: PersonIdentity[]): Promise<PersonListed[]> {
  const held = await rolesOf(scope, people.map((person) => person.id))
  return people.map(({ id, name, language, active }) => ({ id, name, language, active, roles: held.get(id) ?? [] }))
}

interface HeldRow {
  id: Id<'role-assignment'>
  person: Id<'person'>
  role: Role
  unit: Id<'unit'> | null
  unit_slug: string | null
  unit_name: LocalizedText | null
  since: Date
  until: Date | null
  given_by: string | null
}

async function rolesOf(scope: Scope, people: string[]): Promise<Map<Id<'person'>, RoleHeld[]>> {
  if (people.length === 0) return new Map()
  const now = scope.clock.now()
  const { rows } = await sql<HeldRow>`
    select held.id, held.person, held.role, held.unit, unit.slug as unit_slug, unit.name as unit_name,
      held.since, held.until, giver.name as given_by
    from role_assignment as held
    left join unit on unit.id = held.unit
    left join person as giver on giver.id = held.given_by
    where held.person = any (${people}::uuid[]) and held.since <= ${now} and (held.until is null or held.until > ${now})
    order by held.since, held.id`.execute(scope.db())
  const mayEnd = may(scope.actor, 'end', 'role')
  const lasting = mayEnd && rows.some(({ role }) => role === 'administrator') ? await lastingAdministrators(scope) : []
  const byPerson = new Map<Id<'person'>, RoleHeld[]>()
  for (const row of rows) {
    const roles = byPerson.get(row.person) ?? []
    byPerson.set(row.person, [...roles, toHeld(row, mayEnd && !isLast(row, lasting))])
  }
  return byPerson
}

function toHeld({ id, role, unit, unit_slug, unit_name, since, until, given_by }: HeldRow, end: boolean): RoleHeld {
  const at = unit === null ? null : { id: unit, slug: unit_slug!, name: unit_name! }
  return { id, role, unit: at, since, until, givenBy: given_by, abilities: { end } }
}

function isLast(row: HeldRow, lasting: Id<'person'>[]): boolean {
  return row.role === 'administrator' && row.until === null && lasting.every((person) => person === row.person)
}

/** Every role assignment a person ever had, for her history. */
export async function assignmentIdsOf(scope: Scope, person: Id<'person'>): Promise<string[]> {
  const found = await sql<{ id: string }>`select id from role_assignment where person = ${person}`.execute(scope.db())
  return found.rows.map((row) => row.id)
}
