import { redirect } from 'react-router'
import type { PageHandle } from '../../../access/page-handle.ts'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { Select, TextInput } from '../../../design/fields.tsx'
import { Form, usePageForm } from '../../../design/form.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { inLanguage } from '../../../languages/in-language.ts'
import { wordsOf } from '../../../languages/words.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { meetingKeepers } from '../../../run/reviews/access.ts'
import { PointForm } from '../../../run/reviews/forms.ts'
import { LanguageField } from '../../../run/reviews/language-field.tsx'
import { meetingName, meetingToKeep } from '../../../run/reviews/load-meeting.ts'
import { refused } from '../../../run/reviews/refused.ts'
import { reviewAddresses } from '../../../run/reviews/review-addresses.ts'
import { thenSay } from '../../../run/reviews/review-done.tsx'
import { useReviews } from '../../../run/reviews/use-reviews.ts'
import { FormButtons } from '../../../staff/form-buttons.tsx'
import { send } from '../../../staff/send.ts'
import { StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/new-point'

export const handle: PageHandle = { access: meetingKeepers }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const meeting = await meetingToKeep(asked, params.programme, params.id, 'keep')
  const { measures } = await asked.services.running.reviews.choices(asked.actor, params.programme)
  return { meeting, measures: inLanguage(measures, asked.language) }
})

export const action = load(async ({ asked, params, request }: Asking<Route.ActionArgs>) => {
  const t = wordsOf(asked.language)
  return send(request, PointForm, t, async ({ measure, title, language }) => {
    const point = measure === undefined ? { kind: 'other' as const, title: title ?? '', language } : { kind: 'measure' as const, measure }
    await asked.services.running.reviews.addPoint(asked.actor, params.programme, params.id, point)
    return redirect(thenSay(reviewAddresses(asked.language, params.programme).meeting(params.id), 'point-added'), 303)
  }, {}, refused(t))
})

export default function NewPoint({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useFrame()
  const { to, trail } = useReviews()
  const { meeting, measures } = loaderData
  const [form, fields] = usePageForm(PointForm, { id: 'new-point', last: actionData })
  const label = { measure: t('reviews:point.measure'), title: t('reviews:point.other') }
  return (
    <StaffPage title={t('reviews:point.add')} above={meetingName(meeting)} lead={t('reviews:point.lead')} trail={trail.meeting(meeting.id, meetingName(meeting))}>
      <Form form={form}>
        <ErrorSummary formErrors={form.errors} fields={(['measure', 'title'] as const).map((key) => ({ field: fields[key], label: label[key] }))} />
        <Select
          field={fields.measure}
          label={label.measure}
          empty={t('reviews:point.no-measure')}
          options={measures.map(({ number, title }) => ({ value: number, label: `${number} ${title.text}`, lang: title.lang }))}
        />
        <TextInput field={fields.title} label={label.title} />
        <LanguageField field={fields.language} />
        <FormButtons verb={t('reviews:point.add')} back={to.meeting(meeting.id)} />
      </Form>
    </StaffPage>
  )
}
