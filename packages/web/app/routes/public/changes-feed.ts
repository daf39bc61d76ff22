import type { PageHandle } from '../../access/page-handle.ts'
import { said } from '../../languages/in-language.ts'
import { wordsOf } from '../../languages/words.ts'
import { load, type Asking } from '../../loading/load.ts'
import { addresses } from '../../programme/addresses.ts'
import { atomFeed } from '../../progress/atom.ts'
import { changeInWords } from '../../progress/change-words.ts'
import type { Route } from './+types/changes-feed'

export const handle: PageHandle = { access: 'public' }

const newest = 50

/** What has changed, as an Atom feed in the page's language. Asked again by its tag, it is sent only when something has changed. */
export const loader = load(async ({ asked, params, request, url }: Asking<Route.LoaderArgs>) => {
  const { services, actor, language } = asked
  const tag = `"${language}-${(await services.running.progress.stamp(actor, params.programme)).replaceAll(' ', '-')}"`
  const headers = { etag: tag, 'cache-control': 'public, max-age=0, must-revalidate' }
  if ((request.headers.get('if-none-match') ?? '').split(/\s*,\s*/).some((known) => known === '*' || known.replace(/^W\//, '') === tag)) {
    return new Response(null, { status: 304, headers })
  }
  const [about, changes] = await Promise.all([
    services.programmes.about(actor, params.programme),
    services.running.progress.changes(actor, params.programme, { limit: newest }),
  ])
  const t = wordsOf(language)
  const to = addresses(language, params.programme)
  const address = url.origin + to.feed()
  const feed = atomFeed({
    address,
    page: url.origin + to.changes(),
    language,
    title: t('progress:feed-title', { programme: said(about.title, language).text }),
    author: said(about.city.name, language).text,
    updated: changes[0]?.at ?? about.version.loadedAt,
    entries: changes.map((change) => {
      const { sentence, note, who } = changeInWords(change, t, language)
      const { measure, indicator } = change
      const title = measure ? `${measure.number} ${said(measure.title, language).text}` : indicator ? said(indicator.title, language).text : sentence.replace(/:$/, '')
      const page = measure ? to.measure(measure.number) : indicator ? to.indicator(indicator.id) : to.changes()
      return { id: `${address}#${change.id}`, title, summary: [sentence, note?.text, who && `– ${who.text}`].filter(Boolean).join(' '), page: url.origin + page, updated: change.at }
    }),
  })
  return new Response(feed, { headers: { ...headers, 'content-type': 'application/atom+xml; charset=utf-8', 'content-language': language } })
})
