import type { PageRequest, ProgrammeListed } from '@koto/server/types'
import { mayReach } from '../access/may-reach.ts'
import type { PageRoute } from '../access/page-routes.ts'
import { chooseLanguage, languageOfPath } from '../languages/choose-language.ts'
import { wordsOf } from '../languages/words.ts'
import type { FrameOf } from './frame.tsx'

/** Gathers what surrounds a page. Never throws: a page whose surroundings fail is still an answer. */
export async function frameOf(request: Request, page: PageRequest, pages: PageRoute[]): Promise<FrameOf> {
  const { pathname, search } = new URL(request.url)
  const language = languageOfPath(pathname) ?? chooseLanguage(request.headers.get('accept-language'))
  const t = wordsOf(language)
  const [programmes, who] = await Promise.all([
    page.services.programmes.list(page.actor).catch((): ProgrammeListed[] => []),
    page.actor.kind === 'public' ? null : page.services.signIn.whoIs(page.actor).catch(() => null),
  ])
  const asked = /^\/\w+\/(?:programmes|run)\/([^/]+)/.exec(pathname)?.[1]
  const main = programmes.find((programme) => programme.main) ?? programmes[0] ?? null
  const programme = programmes.find((programme) => programme.id === asked) ?? main
  return {
    language,
    t,
    nonce: page.nonce,
    path: pathname,
    search,
    who: who && { name: who.name, roles: who.roles },
    programme,
    menu: pages
      .flatMap(({ menu, path, access }) => (menu && access && mayReach(page.actor, access) ? [{ ...menu, path }] : []))
      .filter(({ path }) => programme !== null || !path.includes(':programme'))
      .sort((a, b) => a.order - b.order)
      .map(({ label, path }) => ({ label: t(label), work: /^\/:language\/(run|work)(\/|$)/.test(path), href: path.replace(':language', language).replace(':programme', programme?.id ?? '') })),
    demo: page.demo,
  }
}
