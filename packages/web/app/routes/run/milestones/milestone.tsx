import { redirect } from 'react-router'
import type { PageHandle } from '../../../access/page-handle.ts'
import { Button, ButtonLink } from '../../../design/button.tsx'
import { DefinitionList } from '../../../design/definition-list.tsx'
import { Notification } from '../../../design/notification.tsx'
import { Say } from '../../../design/say.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { formatDate, formatMoment } from '../../../languages/formats.ts'
import { inLanguage } from '../../../languages/in-language.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { milestoneReaders } from '../../../run/milestones/access.ts'
import { actOn } from '../../../run/milestones/act-on.ts'
import { ChangePart } from '../../../run/milestones/change-part.tsx'
import { DecidePart } from '../../../run/milestones/decide-part.tsx'
import { happenings } from '../../../run/milestones/happenings.ts'
import { afterwards } from '../../../run/milestones/milestone-addresses.ts'
import { MilestoneDone } from '../../../run/milestones/milestone-done.tsx'
import { ReportPart } from '../../../run/milestones/report-part.tsx'
import { StandingLabel } from '../../../run/milestones/standing-label.tsx'
import { useMilestones } from '../../../run/milestones/use-milestones.ts'
import { Wrote } from '../../../run/milestones/wrote.tsx'
import { staffLanguage } from '../../../staff/staff-language.ts'
import { Part, StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/milestone'

export const handle: PageHandle = { access: milestoneReaders }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const milestone = await asked.services.running.milestones.one(asked.actor, params.programme, params.milestone)
  return inLanguage(milestone, staffLanguage(asked.language))
})

export const action = load(async ({ asked, params, request }: Asking<Route.ActionArgs>) => {
  const { programme, milestone } = params
  return actOn(asked, { programme, milestone }, await request.formData(), (done) => redirect(afterwards(asked.language, programme, milestone, done), 303))
})

export default function Milestone({ loaderData: milestone, actionData }: Route.ComponentProps) {
  const { t } = useFrame()
  const { to, trail } = useMilestones()
  const { id, measure, body, due, doneOn, standing, dropped, reports, abilities } = milestone
  const waiting = reports.find(({ state }) => state === 'reported')
  return (
    <StaffPage
      title={milestone.title.text}
      above={t('milestones:one')}
      trail={trail.list}
      actions={
        <>
          {abilities.report && <ButtonLink href={to.report(id)} small>{t('milestones:report.do')}</ButtonLink>}
          {abilities.change && standing !== 'done' && standing !== 'dropped' && (
            <ButtonLink href={to.change(id)} small kind="secondary">{t('milestones:change.do')}</ButtonLink>
          )}
          {abilities.change && standing !== 'done' && waiting === undefined && (
            <ButtonLink href={to.drop(id)} small kind="secondary">{t(standing === 'dropped' ? 'milestones:take-up.do' : 'milestones:drop.do')}</ButtonLink>
          )}
        </>
      }
    >
      <MilestoneDone />
      <p className="milestone__standing"><StandingLabel standing={standing} /></p>
      {dropped && (
        <Notification kind="alert" title={t('milestones:drop.was', { at: formatMoment(dropped.at) })}>
          <Wrote of={dropped.why} />
        </Notification>
      )}
      <DefinitionList
        rows={[
          { name: t('milestones:field.measure'), value: <a href={to.measure(measure.number)}>{measure.number} <Say of={measure.title} /></a> },
          { name: t('milestones:field.body'), value: body && <Say of={body.name} /> },
          { name: t('milestones:field.due'), value: due === null ? t('milestones:no-day') : formatDate(due) },
          { name: t('milestones:field.done'), value: doneOn && formatDate(doneOn) },
        ]}
      />
      {waiting && (
        <Part id="waiting" title={t('milestones:report.waits')}>
          <ReportPart report={waiting} publish={false} />
          {abilities.withdraw && (
            <>
              <p className="quiet">{t('milestones:report.own')}</p>
              <form method="post">
                <input type="hidden" name="intent" value="withdraw" />
                <Button type="submit" kind="secondary" small>{t('milestones:report.withdraw')}</Button>
              </form>
            </>
          )}
        </Part>
      )}
      {waiting && abilities.decide && <DecidePart report={waiting} last={actionData ?? undefined} />}
      <Part id="history" title={t('milestones:history')}>
        {happenings(milestone).length === 0 ? (
          <p className="quiet">{t('milestones:nothing-yet')}</p>
        ) : (
          <ol className="milestone__history">
            {happenings(milestone).map(({ key, report, change }) => (
              <li key={key}>{report ? <ReportPart report={report} publish={abilities.publish} /> : <ChangePart change={change} />}</li>
            ))}
          </ol>
        )}
      </Part>
    </StaffPage>
  )
}
