import type { Actor } from './platform/access/actor.ts'
import type { AuditReading, DemoSignIn, OrganisationService, SignInService } from './modules/organisation/contract.ts'
import type { ProgrammeReading } from './modules/programme/reading.ts'
import type { RunningServices } from './modules/programme/running/services.ts'
import type { CatalogueReading } from './modules/indicators/catalogue-reading.ts'

/** What the pages' loaders and actions call. */
export interface PageServices {
  programmes: ProgrammeReading
  running: RunningServices
  organisation: OrganisationService
  audit: AuditReading
  signIn: SignInService
  catalogue: CatalogueReading
  /** The open API's own description (OpenAPI 3.1), for the page that shows it. */
  openApi(): unknown
  /** Only in demo mode. */
  demoSignIn?: DemoSignIn | undefined
}

/** One request of a page, as the server hands it to the loaders. */
export interface PageRequest {
  actor: Actor
  services: PageServices
  requestId: string
  /** The network address that it came from: to count how often one sends, never to be kept. */
  address: string
  /** For every script tag; new for each answer. */
  nonce: string
  /** Whether the made-up personas may be used to sign in. */
  demo: boolean
}
