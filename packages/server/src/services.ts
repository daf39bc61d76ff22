import { join } from 'node:path'
import type { FastifyInstance, FastifyPluginAsync } from 'fastify'
import type { Config } from './platform/config/config.ts'
import { projectFolder } from './platform/config/config.ts'
import type { Database } from './platform/database/database.ts'
import { createCatalogueReading } from './modules/indicators/index.ts'
import { createMailer, type Mailer } from './platform/mail/mailer.ts'
import type { Printer } from './platform/pdf/printer.ts'
import { Problem } from './platform/problems/problem.ts'
import {
  createAuditReading, createOrganisationService, createSignInService, demoProvider, signInRoutes, syncUnits, type IdentityProvider, type SignIn,
} from './modules/organisation/index.ts'
import {
  createNotices, createProgrammeLoading, createProgrammeReading, createRunning, createSnapshots, programmeRoutes, runningRoutes,
  type NoticeService, type ProgrammeLoading,
} from './modules/programme/index.ts'
import type { PageServices } from './page-services.ts'

export const demoOrganisationFile = join(projectFolder, 'demo/organisation.yaml')
export const demoLifeFile = join(projectFolder, 'demo/life.yaml')

/** Everything that is composed over one database: what pages call, how people sign in, and the routes of it all. */
export interface Services {
  /** All but the API's description, which only the whole app can give. */
  pages: Omit<PageServices, 'openApi'>
  signIn: SignIn
  routes: ((app: FastifyInstance) => Promise<void>)[]
}

/** Puts the modules' services together. In demo mode the provider of made-up people stands in for the city's. */
export function composeServices({ config, database, secret, publicUrl, printer }: {
  config: Config; database: Database; secret: string; publicUrl: () => string; printer: Printer
}): Services {
  const demo = config.demo ? demoProvider({ demo: true, database, file: demoOrganisationFile, publicUrl }) : undefined
  const signIn = createSignInService({
    database, publicUrl, secrets: secret.split(','), demo: config.demo, openRegistration: config.openRegistration,
    provider: demo?.identityProvider ?? outsideProvider(config),
  })
  const snapshots = createSnapshots()
  const programmes = createProgrammeReading({ database, snapshots })
  const running = createRunning({ database, snapshots, publicUrl, printer, mailer: mailerOf(config), secrets: secret.split(',') })
  const plugin = <Options extends object>(routes: FastifyPluginAsync<Options>, options: Options) => async (app: FastifyInstance) => { await app.register(routes, options) }
  return {
    signIn,
    pages: {
      programmes, running, signIn,
      organisation: createOrganisationService({ database }),
      audit: createAuditReading({ database }),
      catalogue: createCatalogueReading(),
      demoSignIn: demo?.signIn,
    },
    routes: [
      plugin(signInRoutes({ signIn }), {}),
      ...(demo === undefined ? [] : [plugin(demo.routes, {})]),
      async (app) => { await app.register(programmeRoutes, { prefix: '/api/v1', reading: programmes }) },
      async (app) => { await app.register(runningRoutes, { prefix: '/api/v1', running }) },
    ],
  }
}

/** Loading programmes, with the organisation's units following the bodies of all the city's programmes. */
export function composeLoading(database: Database): ProgrammeLoading {
  return createProgrammeLoading({ database, onBodies: async (scope, city, bodies) => { await syncUnits(scope, city, bodies) } })
}

/** What the day's job and the command that does it by hand call. */
export function composeNotices({ config, database, publicUrl }: { config: Config; database: Database; publicUrl: () => string }): NoticeService {
  return createNotices({ database, snapshots: createSnapshots(), publicUrl, mailer: mailerOf(config) })
}

function mailerOf({ mail }: Config): Mailer | undefined {
  return mail === undefined ? undefined : createMailer(mail)
}

function outsideProvider({ oidc }: Config): IdentityProvider {
  if (oidc === undefined) return { issuer: () => { throw noProvider() }, clientId: '' }
  return { issuer: () => oidc.issuer, clientId: oidc.clientId, clientSecret: oidc.clientSecret }
}

function noProvider(): Problem {
  return new Problem({ code: 'sign-in-unavailable', status: 503, title: 'Nobody can sign in here', detail: 'No sign-in provider is set. The administrator sets KOTO_OIDC_ISSUER, KOTO_OIDC_CLIENT_ID and KOTO_OIDC_CLIENT_SECRET.' })
}
