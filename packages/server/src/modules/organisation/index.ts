/**
 * The city and its partners: units, the people who work in them, their roles there, and how they sign in.
 * Everything that decides who an actor is and what she may do begins here.
 */
export type * from './contract.ts'
export { createOrganisationService } from './service.ts'
export { createAuditReading } from './audit-reading.ts'
export { createSignInService, type SignIn } from './sign-in/service.ts'
export type { IdentityProvider, SignInSettings } from './sign-in/settings.ts'
export { signInRoutes } from './sign-in/routes.ts'
export { createToken, type NewToken } from './sign-in/tokens.ts'
export { appointAdministrator } from './people/first-administrator.ts'
export { syncUnits, type BodyOfProgramme, type SyncedUnits } from './units/sync.ts'
export { demoProvider, type DemoProvider } from './demo/provider.ts'
export { loadDemoOrganisation } from './demo/load.ts'
export { actorsOfPersonas, createPersonaToken } from './demo/personas.ts'
