import { Card } from '../../design/card.tsx'
import { EmptyState } from '../../design/empty-state.tsx'
import { Hero } from '../../design/hero.tsx'
import { Icon } from '../../design/icon.tsx'
import { Notification } from '../../design/notification.tsx'
import { PageTitle } from '../../design/page-title.tsx'
import { Say } from '../../design/say.tsx'
import { SearchField } from '../../design/search-field.tsx'
import type { PageHandle } from '../../access/page-handle.ts'
import { useFrame } from '../../frame/frame.tsx'
import { formatMoment, formatNumber, formatYears } from '../../languages/formats.ts'
import { inLanguage } from '../../languages/in-language.ts'
import { load, type Asking } from '../../loading/load.ts'
import { addresses } from '../../programme/addresses.ts'
import { BodyLinks } from '../../programme/body-links.tsx'
import { IndicatorList } from '../../programme/indicator-list.tsx'
import { answeredQuestions } from '../../programme/questions.ts'
import { Section } from '../../programme/section.tsx'
import { listIndicator } from '../../programme/show-indicator.ts'
import { themeCards } from '../../programme/theme-cards.ts'
import { ChangesList } from '../../progress/changes-list.tsx'
import { StateBar } from '../../progress/state-bar.tsx'
import type { Route } from './+types/front'

export const handle: PageHandle = { access: 'public' }

export const loader = load(async ({ asked }: Asking<Route.LoaderArgs>) => {
  const { services, actor, language } = asked
  const all = await services.programmes.list(actor)
  const main = all.find((programme) => programme.main) ?? all[0]
  if (main === undefined) return null
  const [overview, progress, changes, standings] = await Promise.all([
    services.programmes.overview(actor, main.id),
    services.running.progress.overview(actor, main.id),
    services.running.progress.changes(actor, main.id, { limit: 5 }),
    services.running.values.standings(actor, main.id),
  ])
  const questions = await answeredQuestions(services, actor, overview, language)
  const { id, title, promise, period, plans, reviewBodies, counts } = overview
  return {
    ...inLanguage(
      { id, title, promise, plans, reviewBodies, others: all.filter((programme) => programme.id !== main.id) },
      language,
    ),
    years: formatYears(period),
    counts,
    questions,
    themes: themeCards(overview, progress, language),
    changes,
    nextReview: inLanguage(progress.nextReview, language),
    indicators: overview.indicators.map((indicator) => ({
      ...listIndicator(indicator, language), held: standings.find((one) => one.indicator.id === indicator.id),
    })),
  }
})

export default function Front({ loaderData }: Route.ComponentProps) {
  const { t, language } = useFrame()
  if (loaderData === null) {
    return (
      <div className="wrap wrong">
        <PageTitle title={t('public:front.none-title')} />
        <h1>{t('public:front.none-title')}</h1>
        <EmptyState title={t('public:front.none-text')}>
          <a href={`/${language}/write-a-programme`}>{t('shell:foot.write')}</a>
        </EmptyState>
      </div>
    )
  }
  const { id, title, promise, years, questions, themes, indicators, counts, plans, reviewBodies, others, changes, nextReview } = loaderData
  const to = addresses(language, id)
  return (
    <>
      <PageTitle title={title.text} description={promise.text} />
      <Hero tall>
        <div className="promise">
          <div>
            <p className="overline">
              <Say of={title} />
            </p>
            <h1 className="promise__text">
              <Say of={promise} />
            </h1>
            <SearchField id="front-search" label={t('public:front.ask')} big />
          </div>
          <InNumbers counts={counts} targets={themes.reduce((sum, theme) => sum + theme.targets, 0)} />
        </div>
      </Hero>
      <div className="wrap">
        {questions.length > 0 && (
          <Section id="questions" title={t('public:front.questions')}>
            <ul className="questions">
              {questions.map(({ key, query, hits }) => (
                <li key={key}>
                  <a className="questions__one" href={to.search(query)}>
                    <span>{t(`public:question.${key}.ask`)}</span>
                    <span className="questions__hits">
                      {t('public:count.answers', { count: hits, number: formatNumber(hits) })}
                      <Icon name="arrow-right" />
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Section id="themes" title={t('public:front.themes', { count: themes.length, measures: formatNumber(counts.measures) })}>
          <div className="themes">
            {themes.map((theme) => (
              <Card key={theme.id} title={<Say of={theme.title} />} href={to.theme(theme.id)}>
                <p className="card__text">
                  <Say of={theme.summary} />
                </p>
                <p className="card__counts">
                  <span>
                    <b className="figure">{formatNumber(theme.measures)}</b>{' '}
                    {t('public:count.measures-word', { count: theme.measures })}
                  </span>
                  <span>
                    <b className="figure">{formatNumber(theme.indicators)}</b>{' '}
                    {t('public:count.indicators-word', { count: theme.indicators })}
                  </span>
                  <span>
                    <b className="figure">{formatNumber(theme.targets)}</b>{' '}
                    {t('public:count.targets-word', { count: theme.targets })}
                  </span>
                </p>
                {theme.standing && <StateBar counts={theme.standing} />}
              </Card>
            ))}
          </div>
          <p className="after">
            <a className="onward" href={to.programme()}>
              {t('public:front.all-measures')}
              <Icon name="arrow-right" />
            </a>
          </p>
        </Section>
        {changes.length > 0 && (
          <Section id="lately" title={t('progress:lately')}>
            <ChangesList changes={changes} to={to} />
            <p className="after">
              <a className="onward" href={to.changes()}>
                {t('progress:all-changes')}
                <Icon name="arrow-right" />
              </a>
            </p>
          </Section>
        )}
        {indicators.length > 0 && (
          <Section id="indicators" title={t('public:front.indicators')}>
            <p className="section__lead">{t('public:front.indicators-text', { count: indicators.length })}</p>
            {indicators.every(({ held }) => held === undefined || held.values.length === 0) && (
              <Notification title={t('public:front.no-figures')}>
                <p>{t('public:front.no-figures-text')}</p>
              </Notification>
            )}
            <IndicatorList indicators={indicators} to={to} />
            <p className="after">
              <a className="onward" href={to.indicators()}>
                {t('public:front.all-indicators')}
                <Icon name="arrow-right" />
              </a>
            </p>
          </Section>
        )}
        <Section id="next" title={t('public:front.next')}>
          <div className="next">
            {nextReview && (
              <div className="next__one prose">
                <h3>{t('progress:next-review')}</h3>
                <p>
                  {t('progress:next-review-text', { date: formatMoment(nextReview.startsAt) })}{' '}
                  <BodyLinks bodies={[nextReview.body]} to={to} />
                </p>
              </div>
            )}
            {reviewBodies.length > 0 && (
              <div className="next__one prose">
                <h3>{t('public:front.who-follows')}</h3>
                <p>
                  {t('public:front.who-follows-text')}{' '}
                  <BodyLinks bodies={reviewBodies.map(({ body, name }) => ({ id: body, name }))} to={to} />.
                </p>
              </div>
            )}
            <div className="next__one prose">
              <h3>{t('public:front.read-more')}</h3>
              <ul>
                <li>
                  <a href={to.about()}>{t('public:front.about', { years })}</a>
                </li>
                {plans.map((plan) => (
                  <li key={plan.key}>
                    <a href={to.plan(plan.key)}>
                      <Say of={plan.title} />
                    </a>
                  </li>
                ))}
                <li>
                  <a href={to.bodies()}>{t('public:front.bodies')}</a>
                </li>
              </ul>
            </div>
            {others.length > 0 && (
              <div className="next__one prose">
                <h3>{t('public:front.others')}</h3>
                <ul>
                  {others.map((other) => (
                    <li key={other.id}>
                      <a href={addresses(language, other.id).programme()}>
                        <Say of={other.title} />
                      </a>
                    </li>
                  ))}
                </ul>
              </div>
            )}
          </div>
        </Section>
      </div>
    </>
  )
}

/** How much was promised: four numbers beside the promise. */
function InNumbers({ counts, targets }: { counts: { measures: number; indicators: number; bodies: number }; targets: number }) {
  const { t } = useFrame()
  const numbers = [
    { number: counts.measures, word: t('public:count.measures-word', { count: counts.measures }) },
    { number: counts.indicators, word: t('public:count.indicators-word', { count: counts.indicators }) },
    { number: targets, word: t('public:count.targets-word', { count: targets }) },
    { number: counts.bodies, word: t('public:count.bodies-word', { count: counts.bodies }) },
  ]
  return (
    <ul className="promise__numbers" aria-label={t('public:front.in-numbers')}>
      {numbers.map(({ number, word }) => (
        <li className="promise__one" key={word}>
          <b className="promise__number figure">{formatNumber(number)}</b> {word}
        </li>
      ))}
    </ul>
  )
}
