import type { PageHandle } from '../../access/page-handle.ts'
import { Breadcrumbs } from '../../design/breadcrumbs.tsx'
import { EmptyState } from '../../design/empty-state.tsx'
import { PageTitle } from '../../design/page-title.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { formatNumber } from '../../languages/formats.ts'
import { load, type Asking } from '../../loading/load.ts'
import { addresses } from '../../programme/addresses.ts'
import { Section } from '../../programme/section.tsx'
import { ChangesList } from '../../progress/changes-list.tsx'
import { groupChanges } from '../../progress/group-changes.ts'
import { QuarterLinks } from '../../progress/quarter-links.tsx'
import { quarterOf, quartersBetween, readQuarter } from '../../progress/quarters.ts'
import type { Route } from './+types/changes'

export const handle: PageHandle = { access: 'public' }

/** So many of a kind are shown at once; the others are folded. */
const shown = 10

export const loader = load(async ({ asked, params, url }: Asking<Route.LoaderArgs>) => {
  const { progress } = asked.services.running
  const [[newest], first] = await Promise.all([
    progress.changes(asked.actor, params.programme, { limit: 1 }),
    progress.firstChange(asked.actor, params.programme),
  ])
  const last = quarterOf(newest?.at ?? new Date())
  const quarter = readQuarter(url.searchParams.get('quarter')) ?? last
  const changes = await progress.changes(asked.actor, params.programme, { from: quarter.from, to: quarter.to, limit: 1000 })
  return { quarter, quarters: first === null ? [] : quartersBetween(first, last), groups: groupChanges(changes) }
})

export default function Changes({ loaderData, params }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const to = addresses(language, params.programme)
  const { quarter, quarters, groups } = loaderData
  const title = t('progress:changes.title', { year: quarter.year, part: quarter.part })
  return (
    <>
      <PageTitle title={title} description={t('progress:changes.lead')} />
      <Breadcrumbs trail={[{ href: to.programme(), label: t('shell:menu.measures') }]} />
      <div className="wrap">
        <h1>{title}</h1>
        <p className="lead">{t('progress:changes.lead')}</p>
        {quarters.length > 0 && <QuarterLinks quarters={quarters} current={quarter} to={to} />}
        {groups.length === 0 && <EmptyState title={t('progress:changes.none')} />}
        {groups.map(({ group, changes }) => (
          <Section key={group} id={group} title={t(`progress:changes.group.${group}`)}>
            <ChangesList changes={changes.slice(0, shown)} to={to} />
            {changes.length > shown && (
              <details className="more">
                <summary>{t('progress:changes.show-all', { number: formatNumber(changes.length) })}</summary>
                <ChangesList changes={changes.slice(shown)} to={to} />
              </details>
            )}
          </Section>
        ))}
        <p className="after">
          <a href={to.feed()} type="application/atom+xml">
            {t('progress:changes.feed')}
          </a>
        </p>
      </div>
    </>
  )
}
