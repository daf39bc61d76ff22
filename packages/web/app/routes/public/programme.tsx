import type { PageHandle } from '../../access/page-handle.ts'
import { Breadcrumbs } from '../../design/breadcrumbs.tsx'
import { EmptyState } from '../../design/empty-state.tsx'
import { FilterField } from '../../design/filter-field.tsx'
import { PageTitle } from '../../design/page-title.tsx'
import { Say } from '../../design/say.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { formatNumber, formatYears } from '../../languages/formats.ts'
import { inLanguage } from '../../languages/in-language.ts'
import { load, type Asking } from '../../loading/load.ts'
import { addresses } from '../../programme/addresses.ts'
import { MeasureList } from '../../programme/measure-list.tsx'
import { measureForList } from '../../programme/measure-for-list.ts'
import { isIn, readStateFilter, stateChoices } from '../../progress/state-choices.ts'
import { StateBar } from '../../progress/state-bar.tsx'
import { StateFilter } from '../../progress/state-filter.tsx'
import type { Route } from './+types/programme'

export const handle: PageHandle = { access: 'public' }

export const loader = load(async ({ asked, params, url }: Asking<Route.LoaderArgs>) => {
  const { services, actor, language } = asked
  const [{ title, summary, period, counts, themes, plans }, progress] = await Promise.all([
    services.programmes.overview(actor, params.programme),
    services.running.progress.overview(actor, params.programme),
  ])
  const filter = readStateFilter(url.searchParams.get('state'))
  return {
    standings: progress.measures,
    standing: progress.all,
    filter,
    choices: stateChoices(Object.values(progress.measures), filter),
    ...inLanguage({ title, summary, plans }, language),
    years: formatYears(period),
    counts,
    themes: themes.map((theme) => ({
      ...inLanguage({ id: theme.id, title: theme.title }, language),
      sets: theme.sets.map((set) => ({
        ...inLanguage({ number: set.number, title: set.title }, language),
        measures: set.measures
          .filter(({ number }) => filter === null || isIn(progress.measures[number], filter))
          .map((measure) => measureForList(measure, language)),
      })).filter(({ measures }) => measures.length > 0),
    })).filter(({ sets }) => sets.length > 0),
  }
})

export default function Programme({ loaderData, params }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const to = addresses(language, params.programme)
  const { title, summary, years, counts, themes, plans, standings, standing, filter, choices } = loaderData
  return (
    <>
      <PageTitle title={`${t('shell:menu.measures')} – ${title.text}`} description={summary.text} />
      <Breadcrumbs trail={[]} />
      <div className="wrap">
        <p className="overline">
          <span className="figure">{years}</span>
        </p>
        <h1>
          <Say of={title} />
        </h1>
        <p className="lead">
          <Say of={summary} />
        </p>
        <p className="quiet">
          {t('public:programme.counts', {
            measures: formatNumber(counts.measures),
            indicators: formatNumber(counts.indicators),
            bodies: formatNumber(counts.bodies),
          })}
        </p>
        <StateBar counts={standing} />
        <p className="quiet">{t('progress:late-means')}</p>
        <StateFilter choices={choices} filter={filter} all={counts.measures} to={to} />
        {themes.length === 0 && <EmptyState title={t('progress:none-in-state')} />}
        <FilterField listId="all-measures" label={t('public:programme.filter')} />
        <div id="all-measures">
          {themes.map((theme) => (
            <section className="section" key={theme.id} aria-labelledby={`theme-${theme.id}`} data-filter-group="">
              <h2 className="section__title" id={`theme-${theme.id}`}>
                <a href={to.theme(theme.id)}>
                  <Say of={theme.title} />
                </a>
              </h2>
              {theme.sets.map((set) => (
                <div className="set" key={set.number} data-filter-group="">
                  <h3 className="set__title">
                    <a href={to.set(set.number)}>
                      <span className="figure">{set.number}</span> <Say of={set.title} />
                    </a>
                  </h3>
                  <MeasureList measures={set.measures} to={to} standings={standings} />
                </div>
              ))}
            </section>
          ))}
        </div>
        {plans.length > 0 && (
          <section className="section" aria-labelledby="plans">
            <h2 className="section__title" id="plans">
              {t('public:programme.plans')}
            </h2>
            <ul className="links">
              {plans.map((plan) => (
                <li key={plan.key}>
                  <a href={to.plan(plan.key)}>
                    <Say of={plan.title} />
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  )
}
