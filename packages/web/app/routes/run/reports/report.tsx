import { redirect } from 'react-router'
import type { PageHandle } from '../../../access/page-handle.ts'
import { Breadcrumbs } from '../../../design/breadcrumbs.tsx'
import { Button } from '../../../design/button.tsx'
import { Notification } from '../../../design/notification.tsx'
import { PageTitle } from '../../../design/page-title.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { load, type Asking } from '../../../loading/load.ts'
import { runAddresses } from '../../../run/addresses.ts'
import { reportReaders } from '../../../run/reports/access.ts'
import { publicReports, staffReports } from '../../../run/reports/report-addresses.ts'
import { ReportTools } from '../../../run/reports/report-tools.tsx'
import { ReportView } from '../../../run/reports/report-view.tsx'
import { showReport } from '../../../run/reports/show-report.ts'
import { Spoken } from '../../../run/reports/spoken.tsx'
import type { Route } from './+types/report'

export const handle: PageHandle = { access: reportReaders }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) =>
  showReport(await asked.services.running.reports.read(asked.actor, params.programme, params.number), asked.language))

/** Publishes it. */
export const action = load(async ({ asked, params }: Asking<Route.ActionArgs>) => {
  await asked.services.running.reports.publish(asked.actor, params.programme, params.number)
  throw redirect(`${runAddresses(asked.language, params.programme).report(params.number)}?done=published`, 303)
})

export default function Report({ loaderData: report, params }: Route.ComponentProps) {
  const { t, language, search } = useFrame()
  const to = staffReports(language, params.programme)
  const done = (['frozen', 'published'] as const).find((one) => one === new URLSearchParams(search).get('done'))
  const tools = (
    <>
      <ReportTools number={report.number} to={to}>
        {report.publishedAt !== null && <a href={publicReports(language, params.programme).report(report.number)}>{t('reports:public-page')}</a>}
        {report.earlier.map(({ number, title }) => (
          <a key={number} href={runAddresses(language, params.programme).compareReports(number, report.number)}>
            {t('reports:compare.with', { title: title.text })}
          </a>
        ))}
      </ReportTools>
      {report.abilities.publish && (
        <form method="post" className="report-publish" aria-labelledby="publish">
          <h2 className="report-publish__title" id="publish">{t('reports:publish.title')}</h2>
          <p>{t('reports:publish.text')}</p>
          <Button type="submit" small>{t('reports:publish.do')}</Button>
        </form>
      )}
    </>
  )
  return (
    <Spoken>
      <PageTitle title={report.title.text} />
      <Breadcrumbs trail={[{ href: to.list, label: t('reports:list.title') }]} />
      {done && <div className="wrap"><Notification kind="success" title={t(`reports:done.${done}`)} live /></div>}
      <ReportView report={report} tools={tools} />
    </Spoken>
  )
}
