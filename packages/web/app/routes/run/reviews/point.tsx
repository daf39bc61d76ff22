import { data, redirect } from 'react-router'
import type { PageHandle } from '../../../access/page-handle.ts'
import { Button } from '../../../design/button.tsx'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { TextArea } from '../../../design/fields.tsx'
import { Form, usePageForm } from '../../../design/form.tsx'
import { Notification } from '../../../design/notification.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { wordsOf } from '../../../languages/words.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { meetingKeepers } from '../../../run/reviews/access.ts'
import { PointTitle } from '../../../run/reviews/agenda-list.tsx'
import { DecisionLine } from '../../../run/reviews/decision-line.tsx'
import { MinutesForm } from '../../../run/reviews/forms.ts'
import { LanguageField } from '../../../run/reviews/language-field.tsx'
import { meetingName, meetingToKeep } from '../../../run/reviews/load-meeting.ts'
import { refused } from '../../../run/reviews/refused.ts'
import { reviewAddresses } from '../../../run/reviews/review-addresses.ts'
import { thenSay } from '../../../run/reviews/review-done.tsx'
import { useReviews } from '../../../run/reviews/use-reviews.ts'
import { WrittenText } from '../../../run/reviews/written-text.tsx'
import { FormButtons } from '../../../staff/form-buttons.tsx'
import { send } from '../../../staff/send.ts'
import { StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/point'

export const handle: PageHandle = { access: meetingKeepers }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const { agenda, ...meeting } = await meetingToKeep(asked, params.programme, params.id, 'keep')
  const point = agenda.find(({ id }) => id === params.point)
  if (point === undefined) throw data({ code: 'not-found' }, 404)
  return { meeting, point }
})

export const action = load(async ({ asked, params: { programme, id, point }, request }: Asking<Route.ActionArgs>) => {
  const t = wordsOf(asked.language)
  const to = reviewAddresses(asked.language, programme)
  const { reviews } = asked.services.running
  const removing = (await request.clone().formData()).has('remove')
  return send(request, MinutesForm, t, async ({ text, language, seen }) => {
    if (removing) await reviews.removePoint(asked.actor, programme, id, point)
    else await reviews.writeMinutes(asked.actor, programme, id, point, { text: text ?? '', language, seen })
    return redirect(thenSay(to.meeting(id), removing ? 'point-removed' : 'minutes'), 303)
  }, {}, refused(t))
})

export default function Point({ loaderData, actionData }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const { to, trail } = useReviews()
  const { meeting, point } = loaderData
  const [form, fields] = usePageForm(MinutesForm, {
    id: 'minutes', last: actionData, start: { text: point.minutes?.text, ...(point.minutes && { language: point.minutes.language }) },
  })
  const held = meeting.state === 'held'
  const removable = (point.kind === 'measure' || point.kind === 'other') && point.minutes === null
  const overtaken = actionData !== undefined && point.minutes !== null
  return (
    <StaffPage title={t('reviews:minutes.title')} above={meetingName(meeting)} trail={trail.meeting(meeting.id, meetingName(meeting))}>
      <p className="lead before"><PointTitle point={point} meeting={meeting} /></p>
      {point.decision && <DecisionLine decision={point.decision} />}
      {overtaken && (
        <Notification kind="alert" title={t('reviews:minutes.stands')}>
          <p><WrittenText of={point.minutes!} /></p>
        </Notification>
      )}
      {held ? (
        <Form form={form}>
          <ErrorSummary formErrors={form.errors} fields={[{ field: fields.text, label: t('reviews:minutes.text') }]} />
          <input type="hidden" name="seen" value={point.seen} />
          <TextArea field={fields.text} label={t('reviews:minutes.text')} help={t('reviews:minutes.help')} rows={12} />
          <LanguageField field={fields.language} />
          <FormButtons verb={t('reviews:save')} back={to.meeting(meeting.id)} />
        </Form>
      ) : (
        <p className="before">{t('reviews:minutes.not-yet')}</p>
      )}
      {removable && (
        <form method="post" className="after">
          <input type="hidden" name="remove" value="yes" />
          <input type="hidden" name="language" value={language === 'ar' ? 'en' : language} />
          <Button type="submit" kind="danger" small>{t('reviews:point.remove')}</Button>
        </form>
      )}
    </StaffPage>
  )
}
