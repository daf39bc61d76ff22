import type { PageHandle } from '../../access/page-handle.ts'
import { Breadcrumbs } from '../../design/breadcrumbs.tsx'
import { EmptyState } from '../../design/empty-state.tsx'
import { PageTitle } from '../../design/page-title.tsx'
import { Say } from '../../design/say.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { inLanguage } from '../../languages/in-language.ts'
import { load, type Asking } from '../../loading/load.ts'
import { addresses } from '../../programme/addresses.ts'
import { Goals } from '../../programme/goals.tsx'
import { IndicatorCard } from '../../programme/indicator-card.tsx'
import { MeasureNeighbours } from '../../programme/measure-neighbours.tsx'
import { OnThisPage } from '../../programme/on-this-page.tsx'
import { Section } from '../../programme/section.tsx'
import { namesIn, showIndicator } from '../../programme/show-indicator.ts'
import { SourceNote } from '../../programme/source-note.tsx'
import { Versions } from '../../programme/versions.tsx'
import { Who } from '../../programme/who.tsx'
import type { Route } from './+types/measure'

export const handle: PageHandle = { access: 'public' }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const { services, actor, language } = asked
  const {
    indicators,
    versions,
    version: _,
    ...measure
  } = await services.programmes.measure(actor, params.programme, params.number)
  return {
    ...inLanguage(measure, language),
    versions,
    indicators: indicators.map((indicator) => showIndicator(indicator, services.catalogue, language, namesIn(measure))),
  }
})

export default function Measure({ loaderData, params }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const to = addresses(language, params.programme)
  const measure = loaderData
  const why = measure.goals.length > 0 || measure.objectives.length > 0
  const parts = [
    { id: 'who', label: t('public:measure.who') },
    { id: 'indicators', label: t('public:measure.how-measured') },
    ...(why ? [{ id: 'why', label: t('public:measure.why') }] : []),
    ...(measure.deliverables.length > 0 ? [{ id: 'deliverables', label: t('public:measure.deliverables') }] : []),
    ...(measure.bestPractices.length > 0 ? [{ id: 'practices', label: t('public:measure.practices') }] : []),
    { id: 'source', label: t('public:source.title') },
    { id: 'history', label: t('public:version.title') },
  ]
  return (
    <>
      <PageTitle title={`${measure.number} ${measure.title.text}`} description={measure.description.text} />
      <Breadcrumbs
        trail={[
          { href: to.programme(), label: t('shell:menu.measures') },
          { href: to.theme(measure.theme.key), label: <Say of={measure.theme.title} /> },
          { href: to.set(measure.set.number), label: <Say of={measure.set.title} /> },
        ]}
      />
      <div className="wrap sided">
        <header className="sided__head">
          <p className="overline overline--accent">{t('public:measure.overline', { number: measure.number })}</p>
          <h1>
            <Say of={measure.title} />
          </h1>
          <p className="lead">
            <Say of={measure.description} />
          </p>
        </header>
        <OnThisPage parts={parts} />
        <div className="sided__body">
          <Section id="who" title={t('public:measure.who')}>
            <Who bodies={measure.bodies} to={to} />
          </Section>
          <Section id="indicators" title={t('public:measure.how-measured')}>
            {measure.indicators.length === 0 ? (
              <EmptyState title={t('public:measure.no-indicators')} />
            ) : (
              <>
                <p className="section__lead quiet">{t('public:state.no-data-means')}</p>
                {measure.indicators.map((indicator) => (
                  <IndicatorCard key={indicator.id} indicator={indicator} to={to} />
                ))}
              </>
            )}
          </Section>
          {why && (
            <Section id="why" title={t('public:measure.why')}>
              {measure.goals.length > 0 && (
                <>
                  <p className="section__lead">{t('public:measure.asked-for')}</p>
                  <Goals goals={measure.goals} />
                </>
              )}
              {measure.objectives.length > 0 && (
                <div className="prose after">
                  <h3>{t('public:set.objectives')}</h3>
                  <ul>
                    {measure.objectives.map((objective) => (
                      <li key={objective.key}>
                        <Say of={objective.title} />
                      </li>
                    ))}
                  </ul>
                </div>
              )}
              {measure.plan && (
                <p className="after">
                  {t('public:measure.plan')}{' '}
                  <a href={to.plan(measure.plan.id)}>
                    <Say of={measure.plan.title} />
                  </a>
                </p>
              )}
            </Section>
          )}
          {measure.deliverables.length > 0 && (
            <Section id="deliverables" title={t('public:measure.deliverables')}>
              <ul className="links">
                {measure.deliverables.map(({ id, title }) => (
                  <li key={id}>
                    <Say of={title} />
                  </li>
                ))}
              </ul>
            </Section>
          )}
          {measure.bestPractices.length > 0 && (
            <Section id="practices" title={t('public:measure.practices')}>
              <ul className="links">
                {measure.bestPractices.map(({ key, title }) => (
                  <li key={key}>
                    <a href={to.practice(key)}>
                      <Say of={title} />
                    </a>
                  </li>
                ))}
              </ul>
            </Section>
          )}
          <Section id="source" title={t('public:source.title')}>
            <SourceNote source={measure.source} />
          </Section>
          <Section id="history" title={t('public:version.title')}>
            <Versions versions={measure.versions} />
          </Section>
          <MeasureNeighbours previous={measure.previous} next={measure.next} to={to} />
        </div>
      </div>
    </>
  )
}
