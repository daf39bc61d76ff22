import type { FastifyRequest } from 'fastify'
import { publicActor } from '../../platform/access/actor.ts'
import type { PageHandler } from '../../platform/http/pages.ts'
import type { ProblemPage } from '../../platform/http/problems.ts'
import { languageFrom } from '../../platform/languages/accept-language.ts'
import { pageLanguages } from '../../platform/languages/localized-text.ts'

/** How long a page about a problem is kept: whoever asks too often must not cost more by being told so. */
const keptFor = 60_000

/** The pages about problems that come up before a page is asked, each rendered once in a while and as the public sees it. */
export function problemPages(handler: PageHandler, publicUrl: () => string): ProblemPage {
  const kept = new Map<string, { html: string; until: number }>()
  return async (problem, request) => {
    const address = `/${languageOf(request)}/problem/${encodeURIComponent(problem.code)}`
    const known = kept.get(address)
    if (known !== undefined && known.until > Date.now()) return known.html
    const asPublic = Object.assign(Object.create(request) as FastifyRequest, { actor: publicActor })
    const html = await (await handler(new Request(new URL(address, publicUrl())), asPublic)).text()
    if (kept.size >= 100) kept.clear()
    kept.set(address, { html, until: Date.now() + keptFor })
    return html
  }
}

function languageOf(request: FastifyRequest): string {
  const inPath = pageLanguages.find((language) => request.url === `/${language}` || request.url.startsWith(`/${language}/`))
  return inPath ?? languageFrom(request.headers['accept-language'], pageLanguages, 'fi')
}
