import type { PageHandle } from '../../../access/page-handle.ts'
import { Breadcrumbs } from '../../../design/breadcrumbs.tsx'
import { PageTitle } from '../../../design/page-title.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { load, type Asking } from '../../../loading/load.ts'
import { publicReports } from '../../../run/reports/report-addresses.ts'
import { ReportTools } from '../../../run/reports/report-tools.tsx'
import { ReportView } from '../../../run/reports/report-view.tsx'
import { showReport } from '../../../run/reports/show-report.ts'
import { Spoken } from '../../../run/reports/spoken.tsx'
import type { Route } from './+types/public-report'

export const handle: PageHandle = { access: 'public' }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) =>
  showReport(await asked.services.running.reports.read(asked.actor, params.programme, params.number), asked.language))

/** A published report, for everybody. */
export default function PublicReport({ loaderData: report, params }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const to = publicReports(language, params.programme)
  return (
    <Spoken>
      <PageTitle title={report.title.text} />
      <Breadcrumbs trail={[{ href: to.list, label: t('reports:list.title') }]} />
      <ReportView report={report} tools={<ReportTools number={report.number} to={to} />} />
    </Spoken>
  )
}
