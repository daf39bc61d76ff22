import type { ColumnType, Generated } from 'kysely'
import type { Role } from '../../platform/access/roles.ts'
import type { Id } from '../../platform/ids/id.ts'
import type { LocalizedText } from '../../platform/languages/localized-text.ts'

/** The tables of migration 0002. */
export interface OrganisationTables {
  unit: {
    id: Id<'unit'>
    city: string
    slug: string
    name: ColumnType<LocalizedText, string, string>
    kind: string
    parent: Id<'unit'> | null
    in_programme: Generated<boolean>
    closed_at: ColumnType<Date | null, Date | null | undefined, Date | null>
  }
  person: {
    id: Id<'person'>
    name: string
    email: string | null
    language: string
    oidc_issuer: ColumnType<string | null, string | null | undefined, string | null>
    oidc_subject: ColumnType<string | null, string | null | undefined, string | null>
    active: Generated<boolean>
  }
  role_assignment: {
    id: Id<'role-assignment'>
    person: Id<'person'>
    role: Role
    unit: Id<'unit'> | null
    since: Date
    until: ColumnType<Date | null, Date | null | undefined, Date | null>
    given_by: Id<'person'> | null
    ended_by: ColumnType<Id<'person'> | null, Id<'person'> | null | undefined, Id<'person'> | null>
  }
}
