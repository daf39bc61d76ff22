import type { Actor } from '../../platform/access/actor.ts'
import type { Role } from '../../platform/access/roles.ts'
import type { Id } from '../../platform/ids/id.ts'
import type { LocalizedText } from '../../platform/languages/localized-text.ts'

export interface UnitListed {
  id: Id<'unit'>
  city: string
  /** The body's id in the programme's YAML, unique in its city. */
  slug: string
  name: LocalizedText
  kind: string
  parent: Id<'unit'> | null
  people: number
  closed: boolean
  abilities: { change: boolean }
}

export interface RoleHeld {
  id: Id<'role-assignment'>
  role: Role
  unit: { id: Id<'unit'>; name: LocalizedText } | null
  since: Date
  until: Date | null
  givenBy: string | null
}

export interface PersonListed {
  id: Id<'person'>
  name: string
  language: string
  roles: RoleHeld[]
  active: boolean
}

export interface HistoryEntry {
  at: Date
  by: string
  action: string
  before: unknown
  after: unknown
  reason: string | null
}

export interface PersonPage extends PersonListed {
  history: HistoryEntry[]
  abilities: { giveRole: boolean; endRole: boolean; change: boolean }
}

export interface UnitPage extends UnitListed {
  ancestors: { id: Id<'unit'>; name: LocalizedText }[]
  children: UnitListed[]
  staff: { person: { id: Id<'person'>; name: string }; role: Role }[]
  history: HistoryEntry[]
}

/** Units, people and roles, with history. Only administrators change; auditors read. Hidden things are `not-found`. */
export interface OrganisationService {
  units(actor: Actor): Promise<UnitListed[]>
  unit(actor: Actor, id: string): Promise<UnitPage>
  addUnit(actor: Actor, unit: { city: string; slug: string; name: LocalizedText; kind: string; parent: string | null }): Promise<Id<'unit'>>
  changeUnit(actor: Actor, id: string, change: { name?: LocalizedText; parent?: string | null; closed?: boolean; reason?: string }): Promise<void>
  people(actor: Actor, filter?: { search?: string; role?: Role; unit?: string }): Promise<PersonListed[]>
  person(actor: Actor, id: string): Promise<PersonPage>
  addPerson(actor: Actor, person: { name: string; email: string; language: string }): Promise<Id<'person'>>
  changePerson(actor: Actor, id: string, change: { name?: string; language?: string; active?: boolean; reason?: string }): Promise<void>
  giveRole(actor: Actor, person: string, given: { role: Role; unit: string | null; until?: Date | null; reason?: string }): Promise<void>
  endRole(actor: Actor, assignment: string, reason?: string): Promise<void>
  /** The signed-in person's own page: name, roles, when last signed in, tokens. */
  me(actor: Actor): Promise<PersonListed & { email: string | null; sessions: { since: Date; lastUsed: Date }[] }>
}

export interface AuditFilter {
  from?: string
  to?: string
  actor?: string
  action?: string
  subjectKind?: string
  subjectId?: string
  before?: string
}

export interface AuditRow {
  id: string
  at: Date
  by: { kind: 'public' | 'person' | 'system'; id: string | null; name: string }
  action: string
  subject: { kind: string; id: string; name: string | null }
  before: unknown
  after: unknown
  reason: string | null
}

/** The audit, for the auditor: newest first, by pages of 50; `next` is the cursor of the next page. */
export interface AuditReading {
  entries(actor: Actor, filter: AuditFilter): Promise<{ rows: AuditRow[]; next: string | null; actions: string[]; subjectKinds: string[] }>
}

/** Signing in, and being signed in. */
export interface SignInService {
  /** The actor of a session cookie's value; the public when there is none, it has ended, or it idled too long. */
  actorOfSession(cookie: string | undefined): Promise<Actor>
  /** The actor of an `Authorization: Bearer` token, or the problem `sign-in-first`. */
  actorOfToken(token: string): Promise<Actor>
  /** Who is signed in, for the page's header. */
  whoIs(actor: Actor): Promise<{ name: string; language: string; roles: Role[] } | null>
}
