import type { PageHandle } from '../../access/page-handle.ts'
import { Breadcrumbs } from '../../design/breadcrumbs.tsx'
import { Button } from '../../design/button.tsx'
import { EmptyState } from '../../design/empty-state.tsx'
import { FilterField } from '../../design/filter-field.tsx'
import { PageTitle } from '../../design/page-title.tsx'
import { PlainSelect } from '../../design/plain-select.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { formatNumber } from '../../languages/formats.ts'
import { said } from '../../languages/in-language.ts'
import { load, type Asking } from '../../loading/load.ts'
import { addresses } from '../../programme/addresses.ts'
import { chosenIndicators, themeOfMeasures } from '../../programme/choose-indicators.ts'
import { IndicatorList } from '../../programme/indicator-list.tsx'
import { kindOf, listIndicator } from '../../programme/show-indicator.ts'
import type { Route } from './+types/indicators'

export const handle: PageHandle = { access: 'public' }

export const loader = load(async ({ asked, params, url }: Asking<Route.LoaderArgs>) => {
  const { services, actor, language } = asked
  const [all, overview, standings] = await Promise.all([
    services.programmes.indicators(actor, params.programme),
    services.programmes.overview(actor, params.programme),
    services.running.values.standings(actor, params.programme),
  ])
  const standingOf = new Map(standings.map(({ indicator, ...held }) => [indicator.id, held]))
  const wish = {
    theme: url.searchParams.get('theme') ?? '',
    body: url.searchParams.get('body') ?? '',
    kind: url.searchParams.get('kind') ?? '',
  }
  const bodies = new Map(
    all.flatMap(({ responsibleBodies }) => responsibleBodies.map(({ id, name }) => [id, said(name, language)] as const)),
  )
  return {
    wish,
    indicators: chosenIndicators(all, wish, themeOfMeasures(overview)).map((indicator) => ({
      ...listIndicator(indicator, language),
      held: standingOf.get(indicator.id),
    })),
    total: all.length,
    themes: overview.themes.map(({ id, title }) => ({ value: id, said: said(title, language) })),
    bodies: [...bodies]
      .map(([value, name]) => ({ value, said: name }))
      .sort((a, b) => a.said.text.localeCompare(b.said.text, language)),
    kinds: [...new Set(all.map(({ definition }) => kindOf(definition)))],
  }
})

export default function Indicators({ loaderData, params }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const to = addresses(language, params.programme)
  const { wish, indicators, total, themes, bodies, kinds } = loaderData
  return (
    <>
      <PageTitle title={t('public:indicators.title')} />
      <Breadcrumbs trail={[]} />
      <div className="wrap">
        <h1>{t('public:indicators.title')}</h1>
        <p className="lead">{t('public:indicators.lead')}</p>
        <form className="choices" action={to.indicators()}>
          <PlainSelect
            name="theme"
            label={t('public:indicators.theme')}
            all={t('public:indicators.all')}
            value={wish.theme}
            options={[{ value: 'programme', said: { text: t('public:indicators.whole') } }, ...themes]}
          />
          <PlainSelect
            name="body"
            label={t('public:indicators.body')}
            all={t('public:indicators.all')}
            value={wish.body}
            options={bodies}
          />
          <PlainSelect
            name="kind"
            label={t('public:indicators.kind')}
            all={t('public:indicators.all')}
            value={wish.kind}
            options={kinds.map((kind) => ({ value: kind, said: { text: t(`public:kind.${kind}`) } }))}
          />
          <Button kind="secondary" type="submit">
            {t('public:indicators.show')}
          </Button>
        </form>
        <p className="quiet" role="status">
          {t('public:indicators.shown', { shown: formatNumber(indicators.length), total: formatNumber(total) })}
        </p>
        {indicators.length === 0 ? (
          <EmptyState title={t('public:indicators.none')}>
            <a href={to.indicators()}>{t('public:indicators.show-all')}</a>
          </EmptyState>
        ) : (
          <>
            <FilterField listId="indicator-list" label={t('public:indicators.filter')} />
            <IndicatorList listId="indicator-list" indicators={indicators} to={to} />
          </>
        )}
      </div>
    </>
  )
}
