import type { FastifyPluginAsync } from 'fastify'
import type Provider from 'oidc-provider'
import '../../../platform/http/route-config.ts'
import { invalid } from '../../../platform/problems/catalogue.ts'
import { pageLanguages } from '../../../platform/languages/localized-text.ts'
import { fieldOf, readForms } from '../sign-in/forms.ts'
import { problemPage } from '../sign-in/problem-page.ts'
import type { DemoOrganisation } from './organisation-file.ts'

const open = { config: { access: 'public' as const }, schema: { hide: true } as object, exposeHeadRoute: false }

/**
 * The step between Koto and the provider where a visitor chooses a persona. The provider's cookie goes
 * only to this address, so the page with the list is elsewhere and posts here.
 */
export function personaRoutes(provider: () => Promise<Provider>, people: DemoOrganisation['people']): FastifyPluginAsync {
  return async (routes) => {
    readForms(routes)
    routes.addHook('onRequest', async (_request, reply) => { void reply.header('cache-control', 'no-store') })

    routes.get<{ Params: { uid: string } }>('/auth/demo/:uid', open, async (request, reply) => {
      const interaction = await (await provider()).interactionDetails(request.raw, reply.raw).catch(() => undefined)
      if (interaction === undefined) return reply.redirect(problemPage({ code: 'sign-in-expired' }, '/'), 303)
      const asked = String(interaction.params.ui_locales ?? '')
      const language = pageLanguages.find((one) => one === asked) ?? 'fi'
      return reply.redirect(`/${language}/demo-sign-in/${interaction.uid}`, 303)
    })

    routes.post<{ Params: { uid: string } }>('/auth/demo/:uid', open, async (request, reply) => {
      const persona = people.find((one) => one.id === fieldOf(request.body, 'persona'))
      if (persona === undefined) {
        throw invalid([{ field: 'persona', code: 'unknown-persona', message: 'Choose one of the people on the list.' }])
      }
      const result = { login: { accountId: persona.id, remember: false } }
      const next = await (await provider()).interactionResult(request.raw, reply.raw, result).catch(() => undefined)
      return reply.redirect(next ?? problemPage({ code: 'sign-in-expired' }, '/'), 303)
    })
  }
}
