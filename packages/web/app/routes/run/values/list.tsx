import type { PageHandle } from '../../../access/page-handle.ts'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { FilterField } from '../../../design/filter-field.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { formatNumber } from '../../../languages/formats.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { listIndicator } from '../../../programme/show-indicator.ts'
import { runAddresses } from '../../../run/addresses.ts'
import { chosenStandings, stateChoices, whichChoices } from '../../../run/values/list-filter.ts'
import { StandingRows } from '../../../run/values/standing-rows.tsx'
import { AskChoice } from '../../../staff/ask.tsx'
import { StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/list'

export const handle: PageHandle = { access: ['coordinator', 'reporter', 'reviewer', 'auditor'], menu: { label: 'values:menu', order: 5 } }

export const loader = load(async ({ asked, params, url }: Asking<Route.LoaderArgs>) => {
  const { services, actor, language } = asked
  const all = await services.running.values.standings(actor, params.programme)
  const wish = { state: url.searchParams.get('state') ?? '', which: url.searchParams.get('which') ?? '' }
  const rows = chosenStandings(all, wish).map(({ indicator, standing, values, proposed }) => ({ ...listIndicator(indicator, language), standing, values, proposed }))
  return { programme: params.programme, wish, rows, total: all.length }
})

export default function Values({ loaderData }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const { programme, wish, rows, total } = loaderData
  const to = runAddresses(language, programme)
  return (
    <StaffPage title={t('values:list.title')} lead={t('values:list.lead')}>
      <form className="ask" action={to.values} role="search" aria-label={t('values:list.show')}>
        <AskChoice name="which" label={t('values:list.which')} all={t('values:list.all')} value={wish.which}
          options={whichChoices.map((value) => ({ value, label: t(`values:list.${value}`) }))} />
        <AskChoice name="state" label={t('values:list.state')} all={t('values:list.all')} value={wish.state}
          options={stateChoices.map((value) => ({ value, label: value === 'no-state' ? t('values:list.no-state') : t(`shell:state.${value}`) }))} />
        <Button kind="secondary" type="submit" small>{t('values:list.show')}</Button>
      </form>
      <p className="quiet" role="status">{t('values:list.shown', { shown: formatNumber(rows.length), total: formatNumber(total) })}</p>
      {rows.length === 0 ? (
        <EmptyState title={t('values:list.none')}>
          <a href={to.values}>{t('values:list.show-all')}</a>
        </EmptyState>
      ) : (
        <>
          <FilterField listId="values-list" label={t('values:list.filter')} />
          <StandingRows rows={rows} to={to} listId="values-list" />
        </>
      )}
    </StaffPage>
  )
}
