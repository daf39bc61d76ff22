import type { PageHandle } from '../../access/page-handle.ts'
import { Breadcrumbs } from '../../design/breadcrumbs.tsx'
import { PageTitle } from '../../design/page-title.tsx'
import { Say } from '../../design/say.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { inLanguage } from '../../languages/in-language.ts'
import { load, type Asking } from '../../loading/load.ts'
import { addresses } from '../../programme/addresses.ts'
import { Goals } from '../../programme/goals.tsx'
import { measureWithText } from '../../programme/measure-for-list.ts'
import { MeasureList } from '../../programme/measure-list.tsx'
import { Section } from '../../programme/section.tsx'
import { SourceNote } from '../../programme/source-note.tsx'
import { HowFar } from '../../progress/progress-rule.tsx'
import type { Route } from './+types/set'

export const handle: PageHandle = { access: 'public' }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const { services, actor, language } = asked
  const [{ number, title, theme, objectives, source, plan, measures }, progress, rolledUp] = await Promise.all([
    services.programmes.set(actor, params.programme, params.number),
    services.running.progress.overview(actor, params.programme),
    services.running.measures.progress(actor, params.programme),
  ])
  return {
    standings: progress.measures,
    percent: rolledUp.sets.find((set) => set.number === params.number)?.percent ?? null,
    rules: rolledUp.rules,
    ...inLanguage({ number, title, theme, objectives, source, plan }, language),
    measures: measures.map((measure) => measureWithText(measure, language)),
  }
})

export default function MeasureSet({ loaderData, params }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const to = addresses(language, params.programme)
  const { number, title, theme, objectives, source, plan, measures, standings, percent, rules } = loaderData
  return (
    <>
      <PageTitle title={`${number}. ${title.text}`} />
      <Breadcrumbs
        trail={[
          { href: to.programme(), label: t('shell:menu.measures') },
          { href: to.theme(theme.key), label: <Say of={theme.title} /> },
        ]}
      />
      <div className="wrap">
        <p className="overline">{t('public:set.overline', { number })}</p>
        <h1>
          <Say of={title} />
        </h1>
        {plan && (
          <p className="after">
            <a href={to.plan(plan)}>{t('public:set.plan')}</a>
          </p>
        )}
        {objectives.length > 0 && (
          <Section id="objectives" title={t('public:set.objectives')}>
            <ul className="objectives">
              {objectives.map((objective) => (
                <li className="objectives__one" key={objective.id} id={objective.id}>
                  <p className="objectives__title">
                    <Say of={objective.title} />
                  </p>
                  {objective.goals.length > 0 && (
                    <>
                      <p className="quiet">{t('public:goals.serves')}</p>
                      <Goals goals={objective.goals} />
                    </>
                  )}
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Section id="measures" title={t('public:set.measures')}>
          <HowFar percent={percent} rules={rules} />
          <MeasureList measures={measures} to={to} standings={standings} />
        </Section>
        <Section id="source" title={t('public:source.title')}>
          <SourceNote source={source} />
        </Section>
      </div>
    </>
  )
}
