import type { PageHandle } from '../../access/page-handle.ts'
import { Breadcrumbs } from '../../design/breadcrumbs.tsx'
import { EmptyState } from '../../design/empty-state.tsx'
import { PageTitle } from '../../design/page-title.tsx'
import { Pagination } from '../../design/pagination.tsx'
import { SearchField } from '../../design/search-field.tsx'
import { Tag } from '../../design/tag.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { formatNumber } from '../../languages/formats.ts'
import { directionOf } from '../../languages/languages.ts'
import { load, type Asking } from '../../loading/load.ts'
import { addresses } from '../../programme/addresses.ts'
import { hrefOfHit, shownHit } from '../../programme/search-hits.ts'
import type { Route } from './+types/search'

export const handle: PageHandle = { access: 'public' }

const perPage = 20

export const loader = load(async ({ asked, params, url }: Asking<Route.LoaderArgs>) => {
  const { services, actor, language } = asked
  const query = (url.searchParams.get('q') ?? '').trim().slice(0, 200)
  const page = Math.min(500, Math.max(1, Math.trunc(Number(url.searchParams.get('page')) || 1)))
  if (query === '') return { query, page: 1, pages: 0, total: 0, corrected: null, hits: [] }
  const { hits, total, corrected } = await services.programmes.search(actor, params.programme, query, language, {
    limit: perPage,
    offset: (page - 1) * perPage,
  })
  return { query, page, pages: Math.ceil(total / perPage), total, corrected, hits: hits.map((hit) => shownHit(hit, language)) }
})

export default function Search({ loaderData, params }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const to = addresses(language, params.programme)
  const { query, page, pages, total, corrected, hits } = loaderData
  const title = query === '' ? t('public:search.title') : t('public:search.title-for', { query })
  return (
    <>
      <PageTitle title={title} />
      <Breadcrumbs trail={[]} />
      <div className="wrap">
        <h1>{title}</h1>
        <div className="after">
          <SearchField id="page-search" label={t('shell:search.label')} query={query} big />
        </div>
        {corrected !== null && <p className="after">{t('public:search.corrected', { query, corrected })}</p>}
        {query !== '' && total > 0 && (
          <p className="quiet" role="status">
            {t('public:search.found', { count: total, number: formatNumber(total) })}
          </p>
        )}
        {query !== '' && total === 0 && (
          <EmptyState title={t('public:search.none', { query })}>
            <p>{t('public:search.none-help')}</p>
            <p>
              <a href={to.programme()}>{t('public:front.all-measures')}</a>
            </p>
          </EmptyState>
        )}
        <ol className="hits">
          {hits.map((hit) => (
            <li className="hits__one" key={`${hit.kind} ${hit.key}`}>
              <p className="hits__kind">
                <Tag>{t(`public:search.kind.${hit.kind}`)}</Tag>
                {hit.kind === 'measure' && <span className="figure">{hit.key}</span>}
              </p>
              <h2 className="hits__title">
                <a href={hrefOfHit(hit, to)} lang={hit.title.lang}>
                  {hit.title.text}
                </a>
              </h2>
              {hit.excerpt.length > 0 && (
                <p className="hits__excerpt" lang={hit.lang} dir={hit.lang && directionOf(hit.lang)}>
                  {hit.excerpt.map((run, index) => (run.hit ? <mark key={index}>{run.text}</mark> : run.text))}
                </p>
              )}
            </li>
          ))}
        </ol>
        <Pagination page={page} pages={pages} hrefOf={(number) => `${to.search(query)}&page=${number}`} />
      </div>
    </>
  )
}
