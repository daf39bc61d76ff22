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
  unit: { id: Id<'unit'>; slug: string; name: LocalizedText } | null
  since: Date
  until: Date | null
  /** The administrator's name; null when Koto itself gave it, or when the reader may not know. */
  givenBy: string | null
  /** `end` is false for the last administrator's own role. */
  abilities: { end: boolean }
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
  /** A person's name, or the name of Koto's own task (`demo`, `load-programme` …). */
  by: string
  action: string
  before: unknown
  after: unknown
  /** The people and units whose ids stand in `before` and `after`, by id. */
  names: Record<string, string | LocalizedText>
  reason: string | null
}

export interface PersonPage extends PersonListed {
  history: HistoryEntry[]
  abilities: { giveRole: boolean; endRole: boolean; change: boolean }
}

/** What the signed-in person sees of herself: also the sessions and tokens that are valid now. */
export interface OwnPage extends PersonListed {
  email: string | null
  sessions: { since: Date; lastUsed: Date }[]
  tokens: { name: string; since: Date; until: Date; lastUsed: Date | null }[]
}

export interface UnitPage extends UnitListed {
  ancestors: { id: Id<'unit'>; name: LocalizedText }[]
  children: UnitListed[]
  staff: { person: { id: Id<'person'>; name: string }; role: Role }[]
  history: HistoryEntry[]
}

export interface NewUnit {
  city: string
  slug: string
  name: LocalizedText
  kind: string
  parent: string | null
}

/** What is left out stays as it is. */
export interface UnitChange {
  name?: LocalizedText
  parent?: string | null
  closed?: boolean
  reason?: string
}

export interface PersonChange {
  name?: string
  language?: string
  /** A person made inactive is signed out everywhere, and cannot sign in again. */
  active?: boolean
  reason?: string
}

export interface GivenRole {
  role: Role
  /** Null for the whole city; always so for resident, administrator and auditor. */
  unit: string | null
  until?: Date | null
  reason?: string
}

/** How the organisation stands: how many there are, and what somebody should look at. */
export interface OrganisationOverview {
  units: { open: number; closed: number }
  /** `withoutRole` counts the active ones who hold no role now. */
  people: { active: number; inactive: number; withoutRole: number }
  /** Every role, with how many active people hold it now. */
  roles: { role: Role; people: number }[]
  /** Closed units where active people still hold roles. */
  closedWithStaff: { id: Id<'unit'>; name: LocalizedText; people: number }[]
  /** Roles that end within 30 days, the first to end first; at most 50. */
  ending: { person: { id: Id<'person'>; name: string }; role: Role; unit: LocalizedText | null; until: Date }[]
}

/** Units, people and roles, with history. Only administrators change; auditors read. Hidden things are `not-found`. */
export interface OrganisationService {
  /** What the actor may do that belongs to no one unit or person. */
  abilities(actor: Actor): { addUnit: boolean; addPerson: boolean }
  /** For those who may list units and people. */
  overview(actor: Actor): Promise<OrganisationOverview>
  units(actor: Actor): Promise<UnitListed[]>
  unit(actor: Actor, id: string): Promise<UnitPage>
  addUnit(actor: Actor, unit: NewUnit): Promise<Id<'unit'>>
  changeUnit(actor: Actor, id: string, change: UnitChange): Promise<void>
  /** By name, 200 at a time; `after` is the id of the last one of the page before. The role `none` finds active people who hold no role. */
  people(actor: Actor, filter?: { search?: string; role?: Role | 'none'; unit?: string; after?: string }): Promise<PersonListed[]>
  person(actor: Actor, id: string): Promise<PersonPage>
  addPerson(actor: Actor, person: { name: string; email: string; language: string }): Promise<Id<'person'>>
  changePerson(actor: Actor, id: string, change: PersonChange): Promise<void>
  giveRole(actor: Actor, person: string, given: GivenRole): Promise<void>
  endRole(actor: Actor, assignment: string, reason?: string): Promise<void>
  /** The signed-in person's own page: name, roles, when last signed in, tokens. */
  me(actor: Actor): Promise<OwnPage>
}

export interface AuditFilter {
  /** Days in Finland, YYYY-MM-DD, both included. */
  from?: string
  to?: string
  /** A person's id or a part of her name, or a task of Koto's by its name. */
  actor?: string
  action?: string
  subjectKind?: string
  subjectId?: string
  /** The cursor that the page before gave as `next`. */
  before?: string
  /** The language of units' names; English when nothing is said. */
  language?: string
}

export interface AuditRow {
  id: string
  at: Date
  by: { kind: 'public' | 'person' | 'system'; id: string | null; name: string }
  action: string
  subject: { kind: string; id: string; name: string | null }
  before: unknown
  after: unknown
  /** The people and units whose ids stand in `before` and `after`, by id. */
  names: Record<string, string | LocalizedText>
  reason: string | null
}

export interface AuditPage {
  rows: AuditRow[]
  /** The cursor of the next page. */
  next: string | null
  /** Every action and kind of subject that occurs, for the choices of the filters. */
  actions: string[]
  subjectKinds: string[]
}

/** The audit, for the auditor: newest first, by pages of 50; `next` is the cursor of the next page. */
export interface AuditReading {
  entries(actor: Actor, filter: AuditFilter): Promise<AuditPage>
  /** The same as CSV, every page of it; `cut` when there is more than a file may hold: the 50,000 newest entries. */
  csv(actor: Actor, filter: AuditFilter): Promise<{ text: string; cut: boolean }>
}

/** One of the made-up people whom a visitor of the demo may be. */
export interface Persona {
  /** What the form sends back: `coordinator`, `worker-ohjaamo` … */
  id: string
  name: string
  role: Role
  unit: LocalizedText | null
  /** What this person does, in a sentence. */
  what: LocalizedText
}

/**
 * Choosing a persona in the demo. The page posts `persona` to `/auth/demo/:uid`, the uid of its own address.
 */
export interface DemoSignIn {
  personas(): Promise<Persona[]>
}

/** Signing in, and being signed in. */
export interface SignInService {
  /** The name of the cookie that carries the session. */
  readonly sessionCookie: string
  /** The actor of a session cookie's value; the public when there is none, it has ended, or it idled too long. */
  actorOfSession(cookie: string | undefined): Promise<Actor>
  /** The actor of an `Authorization: Bearer` token, or the problem `sign-in-first`. */
  actorOfToken(token: string): Promise<Actor>
  /** Who is signed in, for the page's header. */
  whoIs(actor: Actor): Promise<{ name: string; language: string; roles: Role[] } | null>
}
