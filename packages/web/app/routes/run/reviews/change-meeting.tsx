import { redirect } from 'react-router'
import type { PageHandle } from '../../../access/page-handle.ts'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { Form, usePageForm } from '../../../design/form.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { inLanguage } from '../../../languages/in-language.ts'
import { wordsOf } from '../../../languages/words.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { meetingKeepers } from '../../../run/reviews/access.ts'
import { ChangeMeetingForm } from '../../../run/reviews/forms.ts'
import { meetingName, meetingToKeep } from '../../../run/reviews/load-meeting.ts'
import { MeetingFields, useMeetingLabels } from '../../../run/reviews/meeting-fields.tsx'
import { inFinland, momentInFinland } from '../../../run/reviews/moment-in-finland.ts'
import { refused } from '../../../run/reviews/refused.ts'
import { reviewAddresses } from '../../../run/reviews/review-addresses.ts'
import { thenSay } from '../../../run/reviews/review-done.tsx'
import { useReviews } from '../../../run/reviews/use-reviews.ts'
import { FormButtons } from '../../../staff/form-buttons.tsx'
import { send } from '../../../staff/send.ts'
import { StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/change-meeting'

export const handle: PageHandle = { access: meetingKeepers }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const meeting = await meetingToKeep(asked, params.programme, params.id, 'change')
  const { reports } = await asked.services.running.reviews.choices(asked.actor, params.programme)
  return { meeting, reports: inLanguage(reports, asked.language) }
})

export const action = load(async ({ asked, params, request }: Asking<Route.ActionArgs>) => {
  const t = wordsOf(asked.language)
  return send(request, ChangeMeetingForm, t, async ({ day, time, place, report, version }) => {
    const changes = { startsAt: momentInFinland(day, time), place: place ?? '', report: report ?? null }
    await asked.services.running.reviews.changeMeeting(asked.actor, params.programme, params.id, changes, version)
    return redirect(thenSay(reviewAddresses(asked.language, params.programme).meeting(params.id), 'changed'), 303)
  }, {}, refused(t))
})

export default function ChangeMeeting({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useFrame()
  const { to, trail } = useReviews()
  const { meeting, reports } = loaderData
  const label = useMeetingLabels()
  const [day, time] = inFinland(meeting.startsAt)
  const [form, fields] = usePageForm(ChangeMeetingForm, {
    id: 'change-meeting', last: actionData,
    start: { day, time, place: meeting.place, report: meeting.report === null ? undefined : String(meeting.report.number) },
  })
  return (
    <StaffPage title={t('reviews:change.title')} above={meetingName(meeting)} trail={trail.meeting(meeting.id, meetingName(meeting))}>
      <Form form={form}>
        <ErrorSummary
          formErrors={form.errors}
          fields={(['day', 'time', 'place', 'report'] as const).map((key) => ({ field: fields[key], label: label[key] }))}
        />
        <input type="hidden" name="version" value={meeting.version} />
        <MeetingFields fields={fields} reports={reports} />
        <FormButtons verb={t('reviews:save')} back={to.meeting(meeting.id)} />
      </Form>
    </StaffPage>
  )
}
