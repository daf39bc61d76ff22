import type { PageHandle } from '../../access/page-handle.ts'
import { Breadcrumbs } from '../../design/breadcrumbs.tsx'
import { ButtonLink } from '../../design/button.tsx'
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
import { showSeries } from '../../charts/show-series.ts'
import { runAddresses } from '../../run/addresses.ts'
import { Published } from '../../feedback/published.tsx'
import { Answers } from '../../progress/answers.tsx'
import { Decisions } from '../../progress/decisions.tsx'
import { MeasureNow } from '../../progress/measure-now.tsx'
import { MilestoneLine } from '../../progress/milestone-line.tsx'
import { StateHistory } from '../../progress/state-history.tsx'
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
  const [progress, questions, milestones, ...series] = await Promise.all([
    services.running.progress.measure(actor, params.programme, params.number),
    services.running.feedback.published(actor, params.programme, params.number),
    services.running.milestones.publicOf(actor, params.programme, params.number),
    ...indicators.map(({ id }) => services.running.values.series(actor, params.programme, id)),
  ])
  return {
    progress,
    evidence: Object.fromEntries(milestones.map(({ id, evidence }) => [id, evidence])),
    questions,
    ...inLanguage(measure, language),
    versions,
    indicators: indicators.map((indicator, index) => ({
      ...showIndicator(indicator, services.catalogue, language, namesIn(measure)),
      series: showSeries(series[index]!, language),
    })),
  }
})

export default function Measure({ loaderData, params }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const to = addresses(language, params.programme)
  const measure = loaderData
  const why = measure.goals.length > 0 || measure.objectives.length > 0
  const { progress, questions } = measure
  const part = (id: string, label: string, there = true) => (there ? [{ id, label }] : [])
  const milestones = progress.milestones.length > 0 || (progress.schedule?.phases.length ?? 0) > 0
  const parts = [
    ...part('now', t('progress:now')),
    ...part('who', t('public:measure.who')),
    ...part('indicators', t('public:measure.how-measured')),
    ...part('milestones', t('progress:milestones'), milestones),
    ...part('answers', t('progress:answers'), progress.answers.length > 0),
    ...part('decisions', t('progress:decisions'), progress.decisions.length > 0),
    ...part('why', t('public:measure.why'), why),
    ...part('practices', t('public:measure.practices'), measure.bestPractices.length > 0),
    ...part('states', t('progress:history-states'), progress.states.length > 0),
    ...part('history', t('public:version.title')),
    ...part('source', t('public:source.title')),
    ...part('questions', t('progress:feedback.questions'), questions.length > 0),
    ...part('feedback', t('progress:feedback.give')),
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
          <Section id="now" title={t('progress:now')}>
            <MeasureNow progress={progress} leads={measure.bodies.filter(({ role }) => role === 'leads')} to={to} />
          </Section>
          <Section id="who" title={t('public:measure.who')}>
            <Who bodies={measure.bodies} to={to} />
          </Section>
          <Section id="indicators" title={t('public:measure.how-measured')}>
            {measure.indicators.length === 0 ? (
              <EmptyState title={t('public:measure.no-indicators')} />
            ) : (
              <>
                {measure.indicators.some(({ series }) => series.standing.state === 'no-data') && (
                  <p className="section__lead quiet">{t('public:state.no-data-means')}</p>
                )}
                {measure.indicators.map((indicator) => (
                  <IndicatorCard key={indicator.id} indicator={indicator} to={to} series={indicator.series} />
                ))}
              </>
            )}
          </Section>
          {milestones && (
            <Section id="milestones" title={t('progress:milestones')}>
              <MilestoneLine milestones={progress.milestones} schedule={progress.schedule} evidence={measure.evidence} fileAt={runAddresses(language, params.programme).file} />
            </Section>
          )}
          {progress.answers.length > 0 && (
            <Section id="answers" title={t('progress:answers')}>
              <Answers answers={progress.answers} to={to} />
            </Section>
          )}
          {progress.decisions.length > 0 && (
            <Section id="decisions" title={t('progress:decisions')}>
              <Decisions decisions={progress.decisions} />
            </Section>
          )}
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
          {progress.states.length > 0 && (
            <Section id="states" title={t('progress:history-states')}>
              <StateHistory states={progress.states} />
            </Section>
          )}
          <Section id="history" title={t('public:version.title')}>
            <Versions versions={measure.versions} />
          </Section>
          <Section id="source" title={t('public:source.title')}>
            <SourceNote source={measure.source} />
          </Section>
          {questions.length > 0 && (
            <Section id="questions" title={t('progress:feedback.questions')}>
              <Published questions={questions} />
            </Section>
          )}
          <Section id="feedback" title={t('progress:feedback.give')}>
            <p className="section__lead">{t('progress:feedback.give-text')}</p>
            <ButtonLink href={to.feedback(measure.number)}>{t('progress:feedback.give')}</ButtonLink>
          </Section>
          <MeasureNeighbours previous={measure.previous} next={measure.next} to={to} />
        </div>
      </div>
    </>
  )
}
