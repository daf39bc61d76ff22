import { redirect } from 'react-router'
import type { PageHandle } from '../../../access/page-handle.ts'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { TextArea } from '../../../design/fields.tsx'
import { Form, usePageForm } from '../../../design/form.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { wordsOf } from '../../../languages/words.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { decisionFollowers } from '../../../run/reviews/access.ts'
import { DecisionLine } from '../../../run/reviews/decision-line.tsx'
import { SayForm } from '../../../run/reviews/forms.ts'
import { LanguageField } from '../../../run/reviews/language-field.tsx'
import { decisionNumber, loadDecision } from '../../../run/reviews/load-decision.ts'
import { refused } from '../../../run/reviews/refused.ts'
import { reviewAddresses } from '../../../run/reviews/review-addresses.ts'
import { thenSay } from '../../../run/reviews/review-done.tsx'
import { useReviews } from '../../../run/reviews/use-reviews.ts'
import { FormButtons } from '../../../staff/form-buttons.tsx'
import { send } from '../../../staff/send.ts'
import { StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/follow-up'

export const handle: PageHandle = { access: decisionFollowers }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const decision = await loadDecision(asked, params.programme, params.number)
  if (!decision.abilities.followUp) throw redirect(reviewAddresses(asked.language, params.programme).decision(params.number))
  return { decision }
})

export const action = load(async ({ asked, params, request }: Asking<Route.ActionArgs>) => {
  const t = wordsOf(asked.language)
  const number = decisionNumber(params.number)
  return send(request, SayForm, t, async (said) => {
    await asked.services.running.reviews.followUp(asked.actor, params.programme, number, said)
    return redirect(thenSay(reviewAddresses(asked.language, params.programme).decision(number), 'followed-up'), 303)
  }, {}, refused(t))
})

export default function FollowUp({ loaderData: { decision }, actionData }: Route.ComponentProps) {
  const { t } = useFrame()
  const { to, trail } = useReviews()
  const [form, fields] = usePageForm(SayForm, { id: 'follow-up', last: actionData })
  return (
    <StaffPage title={t('reviews:follow-up.do')} lead={t('reviews:follow-up.lead')} trail={trail.decision(decision.number)}>
      <DecisionLine decision={decision} />
      <Form form={form}>
        <ErrorSummary formErrors={form.errors} fields={[{ field: fields.text, label: t('reviews:follow-up.text') }]} />
        <TextArea field={fields.text} label={t('reviews:follow-up.text')} help={t('reviews:follow-up.help')} rows={6} />
        <LanguageField field={fields.language} />
        <FormButtons verb={t('reviews:save')} back={to.decision(decision.number)} />
      </Form>
    </StaffPage>
  )
}
