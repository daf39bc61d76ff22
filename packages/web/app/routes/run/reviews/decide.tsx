import { redirect } from 'react-router'
import type { PageHandle } from '../../../access/page-handle.ts'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { Form, usePageForm } from '../../../design/form.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { inLanguage } from '../../../languages/in-language.ts'
import { wordsOf } from '../../../languages/words.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { meetingKeepers } from '../../../run/reviews/access.ts'
import { DecisionFields, decisionFields } from '../../../run/reviews/decision-fields.tsx'
import { DecideForm } from '../../../run/reviews/forms.ts'
import { LanguageField } from '../../../run/reviews/language-field.tsx'
import { meetingName, meetingToKeep } from '../../../run/reviews/load-meeting.ts'
import { refused } from '../../../run/reviews/refused.ts'
import { reviewAddresses } from '../../../run/reviews/review-addresses.ts'
import { thenSay } from '../../../run/reviews/review-done.tsx'
import { useReviews } from '../../../run/reviews/use-reviews.ts'
import { FormButtons } from '../../../staff/form-buttons.tsx'
import { send } from '../../../staff/send.ts'
import { StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/decide'

export const handle: PageHandle = { access: meetingKeepers }

export const loader = load(async ({ asked, params, url }: Asking<Route.LoaderArgs>) => {
  const meeting = await meetingToKeep(asked, params.programme, params.id, 'decide')
  const { bodies } = await asked.services.running.reviews.choices(asked.actor, params.programme)
  return { meeting, bodies: inLanguage(bodies, asked.language), measures: url.searchParams.get('measure')?.slice(0, 20) }
})

export const action = load(async ({ asked, params, request }: Asking<Route.ActionArgs>) => {
  const t = wordsOf(asked.language)
  return send(request, DecideForm, t, async ({ text, language, condition, owner, deadline, measures }) => {
    await asked.services.running.reviews.decide(asked.actor, params.programme, params.id, {
      decision: { text, language }, condition: condition ?? '', owner, deadline: deadline ?? null, measures,
    })
    return redirect(`${thenSay(reviewAddresses(asked.language, params.programme).meeting(params.id), 'decided')}#decisions`, 303)
  }, {}, refused(t))
})

export default function Decide({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useFrame()
  const { to, trail } = useReviews()
  const { meeting, bodies, measures } = loaderData
  const [form, fields] = usePageForm(DecideForm, { id: 'decide', last: actionData, start: { measures } })
  return (
    <StaffPage title={t('reviews:decide.do')} above={meetingName(meeting)} lead={t('reviews:decide.lead')} trail={trail.meeting(meeting.id, meetingName(meeting))}>
      <Form form={form}>
        <ErrorSummary formErrors={form.errors} fields={decisionFields.map((key) => ({ field: fields[key], label: t(`reviews:field.${key}`) }))} />
        <DecisionFields fields={fields} bodies={bodies} words />
        <LanguageField field={fields.language} />
        <FormButtons verb={t('reviews:decide.save')} back={to.meeting(meeting.id)} />
      </Form>
    </StaffPage>
  )
}
