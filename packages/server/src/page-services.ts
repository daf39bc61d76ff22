import type { Actor } from './platform/access/actor.ts'
import type { Role } from './platform/access/roles.ts'
import type { LocalizedText } from './platform/languages/localized-text.ts'
import type { AuditReading, OrganisationService, SignInService } from './modules/organisation/contract.ts'
import type { ProgrammeReading } from './modules/programme/reading.ts'
import type { CatalogueReading } from './modules/indicators/catalogue-reading.ts'

/** What the pages' loaders and actions call. */
export interface PageServices {
  programmes: ProgrammeReading
  organisation: OrganisationService
  audit: AuditReading
  signIn: SignInService
  catalogue: CatalogueReading
  /** Choosing a made-up person to sign in as; in demo mode only. */
  demoSignIn?: { personas(): Promise<{ id: string; name: string; role: Role; unit: LocalizedText | null; what: LocalizedText }[]> } | undefined
}

/** One request of a page, as the server hands it to the loaders. */
export interface PageRequest {
  actor: Actor
  services: PageServices
  requestId: string
  /** For every script tag; new for each answer. */
  nonce: string
  /** Whether the made-up personas may be used to sign in. */
  demo: boolean
}
