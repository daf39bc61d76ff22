import type { PageHandle } from '../../access/page-handle.ts'
import { SeriesFigure } from '../../charts/series-figure.tsx'
import { showSeries } from '../../charts/show-series.ts'
import { StandingRules } from '../../charts/standing-now.tsx'
import { Breadcrumbs } from '../../design/breadcrumbs.tsx'
import { CopyButton } from '../../design/copy-button.tsx'
import { PageTitle } from '../../design/page-title.tsx'
import { Say } from '../../design/say.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { load, type Asking } from '../../loading/load.ts'
import { addresses } from '../../programme/addresses.ts'
import { IndicatorFacts, Standing } from '../../programme/indicator-card.tsx'
import { Section } from '../../programme/section.tsx'
import { namesIn, showIndicator } from '../../programme/show-indicator.ts'
import { SourceNote } from '../../programme/source-note.tsx'
import { Versions } from '../../programme/versions.tsx'
import type { Route } from './+types/indicator'

export const handle: PageHandle = { access: 'public' }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const { services, actor, language } = asked
  const [{ versions, ...indicator }, series] = await Promise.all([
    services.programmes.indicator(actor, params.programme, params.id),
    services.running.values.series(actor, params.programme, params.id),
  ])
  // Only a measure knows its deliverables’ names; few definitions need them.
  const measure =
    indicator.of.kind === 'measure' && 'milestone' in indicator.definition
      ? await services.programmes.measure(actor, params.programme, indicator.of.number)
      : null
  return {
    indicator: showIndicator(indicator, services.catalogue, language, measure ? namesIn(measure) : undefined),
    series: showSeries(series, language),
    versions,
  }
})

export default function Indicator({ loaderData, params }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const to = addresses(language, params.programme)
  const { indicator, series, versions } = loaderData
  const { of } = indicator
  return (
    <>
      <PageTitle title={`${indicator.title.text} (${indicator.id})`} description={indicator.method.text} />
      <Breadcrumbs
        trail={[
          { href: to.indicators(), label: t('shell:menu.indicators') },
          ...(of.kind === 'measure'
            ? [
                {
                  href: to.measure(of.number),
                  label: (
                    <>
                      <span className="figure">{of.number}</span> <Say of={of.title} />
                    </>
                  ),
                },
              ]
            : []),
          ...(of.kind === 'plan' ? [{ href: to.plan(of.id), label: <Say of={of.title} /> }] : []),
        ]}
      />
      <div className="wrap">
        <p className="overline">{t(`public:indicator.of.${of.kind}`)}</p>
        <h1>
          <Say of={indicator.title} />
        </h1>
        {indicator.description && (
          <p className="lead">
            <Say of={indicator.description} />
          </p>
        )}
        <div className="after">
          <Standing indicator={indicator} series={series} />
        </div>
        {series.standing.state === 'no-data' ? <p className="quiet after">{t('public:state.no-data-means')}</p> : <SeriesFigure series={series} />}
        <StandingRules />
        <Section id="made" title={t('public:indicator.made')}>
          <IndicatorFacts indicator={indicator} to={to} />
        </Section>
        <Section id="method" title={t('public:indicator.read')}>
          <div className="prose">
            <p>
              <Say of={indicator.method} />
            </p>
            {indicator.origin === 'koto' && <p>{t('public:indicator.by-koto')}</p>}
          </div>
        </Section>
        <Section id="source" title={t('public:source.title')}>
          <SourceNote source={indicator.source} />
        </Section>
        <Section id="history" title={t('public:version.title')}>
          <Versions versions={versions} />
          <p className="quiet after">{t('public:indicator.identity', { id: indicator.id, version: indicator.version })}</p>
          <CopyButton text={indicator.id} label={t('public:indicator.copy-id')} />
        </Section>
      </div>
    </>
  )
}
