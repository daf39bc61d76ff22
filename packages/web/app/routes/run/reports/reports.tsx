import type { PageHandle } from '../../../access/page-handle.ts'
import { ButtonLink } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { inLanguage } from '../../../languages/in-language.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { runAddresses } from '../../../run/addresses.ts'
import { reportReaders } from '../../../run/reports/access.ts'
import { staffReports } from '../../../run/reports/report-addresses.ts'
import { ReportList } from '../../../run/reports/report-list.tsx'
import { staffLanguage } from '../../../staff/staff-language.ts'
import { StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/reports'

export const handle: PageHandle = { access: reportReaders, menu: { label: 'reports:menu', order: 7 } }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const { reports, abilities } = await asked.services.running.reports.list(asked.actor, params.programme)
  return { reports: inLanguage(reports, staffLanguage(asked.language)), abilities }
})

export default function Reports({ loaderData: { reports, abilities }, params }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const make = abilities.freeze && (
    <ButtonLink href={runAddresses(language, params.programme).newReport} small>
      {t('reports:new.link')}
    </ButtonLink>
  )
  return (
    <StaffPage title={t('reports:list.title')} lead={t('reports:list.lead')} actions={make}>
      {reports.length === 0 ? (
        <EmptyState title={t('reports:list.empty')}>{abilities.freeze && <p>{t('reports:list.empty-staff')}</p>}</EmptyState>
      ) : (
        <ReportList reports={reports} to={staffReports(language, params.programme)} staff />
      )}
    </StaffPage>
  )
}
