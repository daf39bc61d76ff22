import cookie from '@fastify/cookie'
import compress from '@fastify/compress'
import fastify, { type FastifyInstance } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { describeApi, serveApiDescription } from './api/open-api.ts'
import type { Database } from './platform/database/database.ts'
import { guardAccess } from './platform/http/access-guard.ts'
import { answerHealth } from './platform/http/health.ts'
import { identify, type Identities } from './platform/http/identity.ts'
import { logOptions } from './platform/http/log.ts'
import { measure } from './platform/http/metrics.ts'
import { servePages, type PageHandler } from './platform/http/pages.ts'
import { answerProblems, type ProblemPage } from './platform/http/problems.ts'
import { limitRates, type RateLimits } from './platform/http/rate-limits.ts'
import { decorateRequests } from './platform/http/request-state.ts'
import { refuseForeignForms } from './platform/http/same-origin.ts'
import { secureHeaders } from './platform/http/security-headers.ts'
import { notFound } from './platform/problems/catalogue.ts'

export interface AppOptions {
  database: Database
  identities: Identities
  /** Where readers find this installation, for example https://koto.example.fi; asked when needed, since a test knows its port only after listening. */
  publicUrl: () => string
  rateLimits: RateLimits
  logLevel: string
  /** Where log lines go; standard output when nothing else is said. */
  logTo?: { write(line: string): void } | undefined
  metricsToken?: string | undefined
  /** Other origins that a form may lead to: the sign-in provider. */
  formTargets?: string[]
  /** The modules' own routes: the open API under /api/v1, signing in under /auth. */
  routes: ((app: FastifyInstance) => void | Promise<void>)[]
  /** The pages; without them the app is its API alone. */
  pages?: { handler: PageHandler; problem?: ProblemPage; assets: (app: FastifyInstance) => void | Promise<void> } | undefined
  /** Whether a proxy in front may say from where a request came. */
  trustProxy?: boolean
}

/** Puts the app together: first what guards every request, then the routes, last the pages. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const app = fastify({
    logger: { ...logOptions(options.logLevel), ...(options.logTo === undefined ? {} : { stream: options.logTo }) },
    trustProxy: options.trustProxy ?? false,
    bodyLimit: 1024 * 1024,
    requestIdHeader: false,
    genReqId: () => crypto.randomUUID(),
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    // Long enough for a form with files over a slow connection.
    requestTimeout: 120_000,
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  answerProblems(app, options.pages?.problem)
  decorateRequests(app)
  guardAccess(app)
  await secureHeaders(app, { https: options.publicUrl().startsWith('https:'), formTargets: options.formTargets ?? [] })
  await limitRates(app, options.rateLimits)
  await app.register(compress, { global: true, threshold: 1400, encodings: ['br', 'gzip'], brotliOptions: { params: { 1: 4 } } })
  await app.register(cookie)
  refuseForeignForms(app, options.publicUrl)
  identify(app, options.identities)
  measure(app, { token: options.metricsToken })
  answerHealth(app, options.database)
  await describeApi(app, options.publicUrl())
  for (const routes of options.routes) await app.register(async (room) => routes(room))
  serveApiDescription(app)
  app.all('/api/*', { config: { access: 'public' }, schema: { hide: true } }, async () => { throw notFound('address in the API') })
  if (options.pages !== undefined) {
    await options.pages.assets(app)
    servePages(app, options.pages.handler, options.publicUrl)
  }
  return app
}
