import { redirect } from 'react-router'
import type { PageHandle } from '../../../access/page-handle.ts'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { Select } from '../../../design/fields.tsx'
import { Form, usePageForm } from '../../../design/form.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { inLanguage } from '../../../languages/in-language.ts'
import { wordsOf } from '../../../languages/words.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { PlanMeetingForm } from '../../../run/reviews/forms.ts'
import { MeetingFields, useMeetingLabels } from '../../../run/reviews/meeting-fields.tsx'
import { momentInFinland } from '../../../run/reviews/moment-in-finland.ts'
import { refused } from '../../../run/reviews/refused.ts'
import { reviewAddresses } from '../../../run/reviews/review-addresses.ts'
import { thenSay } from '../../../run/reviews/review-done.tsx'
import { useReviews } from '../../../run/reviews/use-reviews.ts'
import { FormButtons } from '../../../staff/form-buttons.tsx'
import { send } from '../../../staff/send.ts'
import { StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/new-meeting'

export const handle: PageHandle = { access: ['coordinator'] }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const { services, actor, language } = asked
  const { abilities } = await services.running.reviews.meetings(actor, params.programme)
  if (!abilities.plan) throw redirect(reviewAddresses(language, params.programme).meetings)
  const { reviewBodies, reports } = await services.running.reviews.choices(actor, params.programme)
  return inLanguage({ reviewBodies, reports }, language)
})

export const action = load(async ({ asked, params, request }: Asking<Route.ActionArgs>) => {
  const t = wordsOf(asked.language)
  return send(request, PlanMeetingForm, t, async ({ body, day, time, place, report }) => {
    const id = await asked.services.running.reviews.plan(asked.actor, params.programme, {
      body, startsAt: momentInFinland(day, time), place: place ?? '', report: report ?? null,
    })
    return redirect(thenSay(reviewAddresses(asked.language, params.programme).meeting(id), 'planned'), 303)
  }, {}, refused(t))
})

export default function NewMeeting({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useFrame()
  const { to, trail } = useReviews()
  const label = useMeetingLabels()
  const [form, fields] = usePageForm(PlanMeetingForm, { id: 'plan-meeting', last: actionData })
  return (
    <StaffPage title={t('reviews:plan.title')} lead={t('reviews:plan.lead')} trail={trail.meetings}>
      <Form form={form}>
        <ErrorSummary
          formErrors={form.errors}
          fields={(['body', 'day', 'time', 'place', 'report'] as const).map((key) => ({ field: fields[key], label: label[key] }))}
        />
        <Select
          field={fields.body}
          label={label.body}
          empty={t('staff:choose')}
          options={loaderData.reviewBodies.map(({ id, name }) => ({ value: id, label: name.text, lang: name.lang }))}
        />
        <MeetingFields fields={fields} reports={loaderData.reports} />
        <FormButtons verb={t('reviews:plan.do')} back={to.meetings} />
      </Form>
    </StaffPage>
  )
}
