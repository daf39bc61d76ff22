import type { PageHandle } from '../../../access/page-handle.ts'
import { Breadcrumbs } from '../../../design/breadcrumbs.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { PageTitle } from '../../../design/page-title.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { inLanguage } from '../../../languages/in-language.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { publicReports } from '../../../run/reports/report-addresses.ts'
import { ReportList } from '../../../run/reports/report-list.tsx'
import { Spoken } from '../../../run/reports/spoken.tsx'
import { staffLanguage } from '../../../staff/staff-language.ts'
import type { Route } from './+types/public-reports'

export const handle: PageHandle = { access: 'public' }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const { reports } = await asked.services.running.reports.list(asked.actor, params.programme)
  return inLanguage(reports.filter(({ publishedAt }) => publishedAt !== null), staffLanguage(asked.language))
})

/** The reports that are published. */
export default function PublicReports({ loaderData: reports, params }: Route.ComponentProps) {
  const { t, language } = useFrame()
  return (
    <Spoken>
      <PageTitle title={t('reports:list.title')} description={t('reports:list.lead')} />
      <Breadcrumbs trail={[]} />
      <div className="wrap">
        <h1>{t('reports:list.title')}</h1>
        <p className="lead">{t('reports:list.lead')}</p>
        {reports.length === 0 ? (
          <EmptyState title={t('reports:list.empty')}>
            <p>{t('reports:list.empty-public')}</p>
          </EmptyState>
        ) : (
          <ReportList reports={reports} to={publicReports(language, params.programme)} staff={false} />
        )}
      </div>
    </Spoken>
  )
}
