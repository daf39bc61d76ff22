import type { FastifyInstance, FastifyRequest } from 'fastify'
import { buildApp, type AppOptions } from '../app.ts'
import { publicActor } from '../platform/access/actor.ts'
import type { PageHandler } from '../platform/http/pages.ts'
import { createPrinter } from '../platform/pdf/printer.ts'
import { composeServices, type Services } from '../services.ts'
import { serveAssets } from './pages/assets.ts'
import { openDevPages } from './pages/dev-pages.ts'
import { renderForPrint } from './pages/render-for-print.ts'
import { openBuiltPages, type Pages } from './pages/page-build.ts'
import { keepPages } from './pages/kept-pages.ts'
import { problemPages } from './pages/problem-pages.ts'
import { left, type StartContext } from './step.ts'

/** The whole app over the opened database: the open API, signing in, and the pages. */
export async function openApp(context: StartContext): Promise<FastifyInstance> {
  const { config } = context
  const database = left(context.database, 'database')
  const publicUrl = () => config.publicUrl ?? context.address ?? `http://localhost:${config.port}`
  let app: FastifyInstance | undefined
  let pages: AppOptions['pages']
  const printer = createPrinter({
    executable: config.chromium,
    render: (url, actor) => renderForPrint(url, actor, left(pages, 'pages').handler, left(app, 'app')),
    onError: (error) => left(app, 'app').log.error({ err: error }, 'a PDF could not be made'),
  })
  context.closing.add('the PDF printer', () => printer.close())
  const services = composeServices({ config, database, secret: left(context.secret, 'secret'), publicUrl, printer })
  pages = await openPages(context, services, publicUrl, () => left(app, 'app'))
  app = await buildApp({
    database,
    identities: services.signIn,
    publicUrl,
    rateLimits: { all: config.rateLimit, signIn: Math.max(30, Math.round(config.rateLimit / 10)) },
    logLevel: config.logLevel,
    metricsToken: config.metricsToken,
    trustProxy: config.trustProxy,
    formTargets: config.oidc === undefined ? [] : [new URL(config.oidc.issuer).origin],
    routes: services.routes,
    pages,
  })
  return app
}

async function openPages(
  context: StartContext, services: Services, publicUrl: () => string, app: () => FastifyInstance,
): Promise<AppOptions['pages']> {
  const forPages = { ...services.pages, openApi: () => app().swagger() }
  const answer = (pages: Pages, request: Request, from: FastifyRequest) => pages.answer(request, {
    actor: from.actor, services: forPages, requestId: from.id, address: from.ip, nonce: from.nonce, demo: context.config.demo,
  })
  if (!context.dev) {
    const pages = await openBuiltPages(app)
    const render: PageHandler = (request, from) => answer(pages, request, from)
    const handler = keepPages(render, () => services.pages.programmes.stamp(publicActor))
    return { handler, problem: problemPages(handler, publicUrl), assets: serveAssets }
  }
  const dev = openDevPages()
  context.closing.add('the page builder', () => dev.close())
  const handler: PageHandler = async (request, from) => answer(await dev.pages(app), request, from)
  return { handler, problem: problemPages(handler, publicUrl), assets: dev.assets }
}
