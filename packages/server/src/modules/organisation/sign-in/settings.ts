import type { CustomFetch } from 'openid-client'
import type { Clock } from '../../../platform/clock/clock.ts'
import type { Database } from '../../../platform/database/database.ts'

/** The issuer under which made-up people are known. No real provider has it: a real issuer is a web address. */
export const demoIssuer = 'urn:koto:demo'

/** Who vouches for people: Suomi.fi, the city's Keycloak, or the demo's own provider. */
export interface IdentityProvider {
  /** Its address, as its discovery document gives it; asked when needed. */
  issuer: () => string
  clientId: string
  clientSecret?: string | undefined
  /** What is asked for; `openid profile email` when nothing is said. */
  scope?: string | undefined
  /** The issuer kept with the people, when not the address itself. */
  knownAs?: string | undefined
  /** Another way to reach it than by its public address. */
  fetch?: CustomFetch | undefined
}

export interface SignInSettings {
  database: Database
  provider: IdentityProvider
  /** Where browsers find this installation, without a path; asked when needed. */
  publicUrl: () => string
  /** Secrets that sign cookies: the first signs, all verify. Each 32 characters or more. */
  secrets: readonly string[]
  /** The database's own clock, when that is not the system's. */
  clock?: Clock | undefined
  /** After how long without a request a session ends; 30 minutes when nothing is said. */
  idleMinutes?: number | undefined
  /** How long a session lives at most; 12 hours when nothing is said. */
  maxHours?: number | undefined
  /** Whether someone whom nobody added may sign in, as a resident (KOTO_OPEN_REGISTRATION=yes). */
  openRegistration?: boolean | undefined
  /** Whether made-up people may be signed in. Without it their sessions and tokens do not work either. */
  demo?: boolean | undefined
}
