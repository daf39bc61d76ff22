import type { PageHandle } from '../../access/page-handle.ts'
import { wordsOf } from '../../languages/words.ts'
import { load, type Asking } from '../../loading/load.ts'
import { addresses } from '../../programme/addresses.ts'
import { hrefOfHit, shownHit } from '../../programme/search-hits.ts'
import type { Route } from './+types/suggest'

export const handle: PageHandle = { access: 'public' }

/** The first hits for what is being typed, for the enhancement script. */
export const loader = load(async ({ asked, params, url }: Asking<Route.LoaderArgs>) => {
  const { services, actor, language } = asked
  const query = (url.searchParams.get('q') ?? '').trim().slice(0, 200)
  if (query.length < 2) return Response.json([])
  const t = wordsOf(language)
  const to = addresses(language, params.programme)
  const { hits } = await services.programmes.search(actor, params.programme, query, language, { limit: 7, offset: 0 })
  return Response.json(
    hits
      .map((hit) => shownHit(hit, language))
      .map((hit) => ({
        title: hit.kind === 'measure' ? `${hit.key} ${hit.title.text}` : hit.title.text,
        lang: hit.title.lang,
        kind: t(`public:search.kind.${hit.kind}`),
        href: hrefOfHit(hit, to),
      })),
  )
})
