import { redirect } from 'react-router'
import type { PageHandle } from '../../../access/page-handle.ts'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { Select, TextInput } from '../../../design/fields.tsx'
import { Form, usePageForm } from '../../../design/form.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { wordsOf } from '../../../languages/words.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { meetingKeepers } from '../../../run/reviews/access.ts'
import { PresenceForm } from '../../../run/reviews/forms.ts'
import { meetingName, meetingToKeep } from '../../../run/reviews/load-meeting.ts'
import { PresenceList } from '../../../run/reviews/presence-list.tsx'
import { refused } from '../../../run/reviews/refused.ts'
import { reviewAddresses } from '../../../run/reviews/review-addresses.ts'
import { ReviewDone, thenSay } from '../../../run/reviews/review-done.tsx'
import { useReviews } from '../../../run/reviews/use-reviews.ts'
import { FormButtons } from '../../../staff/form-buttons.tsx'
import { send } from '../../../staff/send.ts'
import { Part, StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/presence'

export const handle: PageHandle = { access: meetingKeepers }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const meeting = await meetingToKeep(asked, params.programme, params.id, 'keep')
  return { meeting, reviewers: await asked.services.running.reviews.reviewers(asked.actor, params.programme) }
})

export const action = load(async ({ asked, params: { programme, id }, request }: Asking<Route.ActionArgs>) => {
  const t = wordsOf(asked.language)
  const { reviews } = asked.services.running
  const said = () => redirect(thenSay(reviewAddresses(asked.language, programme).presence(id), 'presence'), 303)
  const removed = (await request.clone().formData()).get('remove')
  if (typeof removed === 'string') {
    await reviews.unattend(asked.actor, programme, id, removed)
    throw said()
  }
  return send(request, PresenceForm, t, async ({ person, guest, as }) => {
    await reviews.attend(asked.actor, programme, id, person === undefined ? { guest: guest ?? '', as } : { person, as })
    return said()
  }, {}, refused(t))
})

export default function PresencePage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useFrame()
  const { to, trail } = useReviews()
  const { meeting, reviewers } = loaderData
  const [form, fields] = usePageForm(PresenceForm, { id: 'presence-form', last: actionData })
  const label = { person: t('reviews:presence.person'), guest: t('reviews:presence.guest-part'), as: t('reviews:presence.as') }
  return (
    <StaffPage title={t('reviews:presence.title')} above={meetingName(meeting)} trail={trail.meeting(meeting.id, meetingName(meeting))}>
      <ReviewDone />
      {meeting.presence.length === 0 ? <p className="quiet after">{t('reviews:presence.none')}</p> : <PresenceList presence={meeting.presence} remove />}
      <Part id="add" title={t('reviews:presence.add')}>
        <Form form={form}>
          <ErrorSummary formErrors={form.errors} fields={(['person', 'guest', 'as'] as const).map((key) => ({ field: fields[key], label: label[key] }))} />
          <Select field={fields.person} label={label.person} empty={t('reviews:presence.no-person')} options={reviewers.map(({ id, name }) => ({ value: id, label: name }))} />
          <TextInput field={fields.guest} label={label.guest} help={t('reviews:presence.guest-help')} />
          <Select
            field={fields.as}
            label={label.as}
            empty={t('staff:choose')}
            options={(['chair', 'member', 'secretary', 'expert'] as const).map((value) => ({ value, label: t(`reviews:as.${value}`) }))}
          />
          <FormButtons verb={t('reviews:presence.add')} back={to.meeting(meeting.id)} />
        </Form>
      </Part>
    </StaffPage>
  )
}
