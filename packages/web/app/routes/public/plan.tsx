import type { PageHandle } from '../../access/page-handle.ts'
import { Breadcrumbs } from '../../design/breadcrumbs.tsx'
import { Hero } from '../../design/hero.tsx'
import { PageTitle } from '../../design/page-title.tsx'
import { Say } from '../../design/say.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { formatYears } from '../../languages/formats.ts'
import { inLanguage } from '../../languages/in-language.ts'
import { load, type Asking } from '../../loading/load.ts'
import { addresses } from '../../programme/addresses.ts'
import { IndicatorList } from '../../programme/indicator-list.tsx'
import { measureForList } from '../../programme/measure-for-list.ts'
import { MeasureList } from '../../programme/measure-list.tsx'
import { Section } from '../../programme/section.tsx'
import { listIndicator } from '../../programme/show-indicator.ts'
import { SourceNote } from '../../programme/source-note.tsx'
import type { Route } from './+types/plan'

export const handle: PageHandle = { access: 'public' }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const { services, actor, language } = asked
  const [{ indicators, measures, ...plan }, standings] = await Promise.all([
    services.programmes.plan(actor, params.programme, params.plan),
    services.running.values.standings(actor, params.programme),
  ])
  return {
    plan: inLanguage(plan, language),
    years: formatYears(plan.period),
    indicators: indicators.map((indicator) => ({
      ...listIndicator(indicator, language), held: standings.find((one) => one.indicator.id === indicator.id),
    })),
    measures: measures.map((measure) => ({ ...measureForList(measure, language), planTheme: measure.planTheme })),
  }
})

export default function Plan({ loaderData, params }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const to = addresses(language, params.programme)
  const { plan, years, indicators, measures } = loaderData
  const rest = measures.filter(({ planTheme }) => !plan.themes.some(({ id }) => id === planTheme))
  return (
    <>
      <PageTitle title={plan.title.text} description={plan.summary.text} />
      <Hero>
        <p className="overline">
          {t('public:plan.overline')} <span className="figure">{years}</span>
        </p>
        <h1>
          <Say of={plan.title} />
        </h1>
        <p className="lead">
          <Say of={plan.summary} />
        </p>
      </Hero>
      <Breadcrumbs trail={[{ href: to.programme(), label: t('shell:menu.measures') }]} />
      <div className="wrap">
        {plan.mainGoals.length > 0 && (
          <Section id="goals" title={t('public:plan.main-goals')}>
            <ol className="numbered">
              {plan.mainGoals.map(({ id, title }) => (
                <li key={id}>
                  <Say of={title} />
                </li>
              ))}
            </ol>
          </Section>
        )}
        {plan.themes.map((theme) => (
          <Section key={theme.id} id={`theme-${theme.id}`} title={<Say of={theme.title} />}>
            {theme.objectives.length > 0 && (
              <div className="prose before">
                <h3>{t('public:set.objectives')}</h3>
                <ul>
                  {theme.objectives.map(({ id, title }) => (
                    <li key={id}>
                      <Say of={title} />
                    </li>
                  ))}
                </ul>
              </div>
            )}
            <MeasureList measures={measures.filter(({ planTheme }) => planTheme === theme.id)} to={to} />
          </Section>
        ))}
        {rest.length > 0 && (
          <Section id="measures" title={t('public:set.measures')}>
            <MeasureList measures={rest} to={to} />
          </Section>
        )}
        {indicators.length > 0 && (
          <Section id="indicators" title={t('public:plan.indicators')}>
            <IndicatorList indicators={indicators} to={to} />
          </Section>
        )}
        {plan.preparation && (
          <Section id="made" title={t('public:plan.preparation')}>
            <p className="prose">
              <Say of={plan.preparation} />
            </p>
          </Section>
        )}
        <Section id="source" title={t('public:source.title')}>
          <SourceNote source={plan.source} />
        </Section>
      </div>
    </>
  )
}
