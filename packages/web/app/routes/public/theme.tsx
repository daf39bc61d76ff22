import type { PageHandle } from '../../access/page-handle.ts'
import { Breadcrumbs } from '../../design/breadcrumbs.tsx'
import { Hero } from '../../design/hero.tsx'
import { PageTitle } from '../../design/page-title.tsx'
import { Say } from '../../design/say.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { inLanguage } from '../../languages/in-language.ts'
import { load, type Asking } from '../../loading/load.ts'
import { addresses } from '../../programme/addresses.ts'
import { Goals } from '../../programme/goals.tsx'
import { measureWithText } from '../../programme/measure-for-list.ts'
import { MeasureList } from '../../programme/measure-list.tsx'
import { StateBar } from '../../progress/state-bar.tsx'
import { Section } from '../../programme/section.tsx'
import { SourceNote } from '../../programme/source-note.tsx'
import { HowFar } from '../../progress/progress-rule.tsx'
import type { Route } from './+types/theme'

export const handle: PageHandle = { access: 'public' }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const { services, actor, language } = asked
  const [{ title, summary, goals, source, sets }, progress, rolledUp] = await Promise.all([
    services.programmes.theme(actor, params.programme, params.theme),
    services.running.progress.overview(actor, params.programme),
    services.running.measures.progress(actor, params.programme),
  ])
  return {
    standings: progress.measures,
    counts: progress.themes[params.theme],
    percent: rolledUp.themes.find(({ key }) => key === params.theme)?.percent ?? null,
    rules: rolledUp.rules,
    ...inLanguage({ title, summary, goals, source }, language),
    sets: sets.map((set) => ({
      ...inLanguage({ number: set.number, title: set.title }, language),
      measures: set.measures.map((measure) => measureWithText(measure, language)),
    })),
  }
})

export default function Theme({ loaderData, params }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const to = addresses(language, params.programme)
  const { title, summary, goals, source, sets, standings, counts, percent, rules } = loaderData
  const measures = sets.reduce((sum, set) => sum + set.measures.length, 0)
  return (
    <>
      <PageTitle title={title.text} description={summary.text} />
      <Hero>
        <p className="overline">{t('public:theme.overline', { count: measures, number: measures })}</p>
        <h1>
          <Say of={title} />
        </h1>
        <p className="lead">
          <Say of={summary} />
        </p>
      </Hero>
      <Breadcrumbs trail={[{ href: to.programme(), label: t('shell:menu.measures') }]} />
      <div className="wrap">
        {counts && (
          <Section id="standing" title={t('progress:how-it-goes')}>
            <StateBar counts={counts} />
            <HowFar percent={percent} rules={rules} />
          </Section>
        )}
        {sets.map((set) => (
          <section className="section" key={set.number} aria-labelledby={`set-${set.number}`}>
            <h2 className="section__title" id={`set-${set.number}`}>
              <a href={to.set(set.number)}>
                <span className="figure">{set.number}</span> <Say of={set.title} />
              </a>
            </h2>
            <MeasureList measures={set.measures} to={to} standings={standings} />
          </section>
        ))}
        {goals.length > 0 && (
          <Section id="goals" title={t('public:goals.title')}>
            <Goals goals={goals} />
          </Section>
        )}
        <Section id="source" title={t('public:source.title')}>
          <SourceNote source={source} />
        </Section>
      </div>
    </>
  )
}
