import type { PageHandle } from '../../../access/page-handle.ts'
import { EmptyState } from '../../../design/empty-state.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { inLanguage } from '../../../languages/in-language.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { milestoneReaders } from '../../../run/milestones/access.ts'
import { MilestoneFilters } from '../../../run/milestones/milestone-filters.tsx'
import { MilestoneRows } from '../../../run/milestones/milestone-rows.tsx'
import { readFilter } from '../../../run/milestones/read-filter.ts'
import { useMilestones } from '../../../run/milestones/use-milestones.ts'
import { StaffPage } from '../../../staff/staff-page.tsx'
import { staffLanguage } from '../../../staff/staff-language.ts'
import type { Route } from './+types/list'

export const handle: PageHandle = { access: milestoneReaders, menu: { label: 'milestones:title', order: 4 } }

export const loader = load(async ({ asked, params, url }: Asking<Route.LoaderArgs>) => {
  const { services, actor, language } = asked
  const filter = readFilter(url.searchParams)
  const list = await services.running.milestones.list(actor, params.programme, filter)
  return { filter, list: inLanguage(list, staffLanguage(language)) }
})

export default function Milestones({ loaderData: { filter, list } }: Route.ComponentProps) {
  const { t } = useFrame()
  const { to } = useMilestones()
  return (
    <StaffPage title={t('milestones:title')} lead={t('milestones:lead')}>
      <MilestoneFilters filter={filter} list={list} />
      {list.milestones.length === 0 ? (
        <EmptyState title={t(list.counts.all === 0 ? 'milestones:none-yet' : 'milestones:none')}>
          {list.counts.all > 0 && (
            <p>
              <a href={to.milestones}>{t('milestones:show-all')}</a>
            </p>
          )}
        </EmptyState>
      ) : (
        <MilestoneRows milestones={list.milestones} />
      )}
    </StaffPage>
  )
}
