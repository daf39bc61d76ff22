import { redirect } from 'react-router'
import type { PageHandle } from '../../../access/page-handle.ts'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { TextArea } from '../../../design/fields.tsx'
import { Form, usePageForm } from '../../../design/form.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { inLanguage } from '../../../languages/in-language.ts'
import { wordsOf } from '../../../languages/words.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { meetingKeepers } from '../../../run/reviews/access.ts'
import { DecisionFields, decisionFields } from '../../../run/reviews/decision-fields.tsx'
import { DecisionLine } from '../../../run/reviews/decision-line.tsx'
import { ChangeDecisionForm } from '../../../run/reviews/forms.ts'
import { LanguageField } from '../../../run/reviews/language-field.tsx'
import { decisionNumber, loadDecision } from '../../../run/reviews/load-decision.ts'
import { refused } from '../../../run/reviews/refused.ts'
import { reviewAddresses } from '../../../run/reviews/review-addresses.ts'
import { thenSay } from '../../../run/reviews/review-done.tsx'
import { useReviews } from '../../../run/reviews/use-reviews.ts'
import { FormButtons } from '../../../staff/form-buttons.tsx'
import { send } from '../../../staff/send.ts'
import { Part, StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/change-decision'

export const handle: PageHandle = { access: meetingKeepers }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const decision = await loadDecision(asked, params.programme, params.number)
  if (!decision.abilities.change) throw redirect(reviewAddresses(asked.language, params.programme).decision(params.number))
  const { bodies } = await asked.services.running.reviews.choices(asked.actor, params.programme)
  return { decision, bodies: inLanguage(bodies, asked.language) }
})

export const action = load(async ({ asked, params, request }: Asking<Route.ActionArgs>) => {
  const t = wordsOf(asked.language)
  return send(request, ChangeDecisionForm, t, async ({ text, condition, owner, deadline, measures, why, language, version }) => {
    const { reviews } = asked.services.running
    const number = decisionNumber(params.number)
    const { abilities } = await reviews.decision(asked.actor, params.programme, number)
    await reviews.changeDecision(asked.actor, params.programme, number, {
      owner, deadline: deadline ?? null, measures,
      ...(abilities.changeText && { condition: condition ?? '' }),
      ...(abilities.changeText && text !== undefined && { decision: { text, language } }),
      ...(why !== undefined && { why: { text: why, language } }),
    }, version)
    return redirect(thenSay(reviewAddresses(asked.language, params.programme).decision(number), 'decision-changed'), 303)
  }, {}, refused(t))
})

export default function ChangeDecision({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useFrame()
  const { to, trail } = useReviews()
  const { decision, bodies } = loaderData
  const { number, abilities } = decision
  const [form, fields] = usePageForm(ChangeDecisionForm, {
    id: 'change-decision', last: actionData,
    start: {
      text: decision.decision.text, condition: decision.condition, owner: decision.owner.id, deadline: decision.deadline ?? undefined,
      measures: decision.measures.map((measure) => measure.number).join(', '), language: decision.decision.language,
    },
  })
  return (
    <StaffPage
      title={t('reviews:change-decision.title', { number })}
      lead={t(abilities.changeText ? 'reviews:change-decision.lead' : 'reviews:change-decision.minuted')}
      trail={trail.decision(number)}
    >
      {(actionData !== undefined || !abilities.changeText) && (
        <Part id="now" title={t('reviews:change-decision.now')}>
          <DecisionLine decision={decision} />
        </Part>
      )}
      <Form form={form}>
        <ErrorSummary
          formErrors={form.errors}
          fields={[
            ...decisionFields.map((key) => ({ field: fields[key], label: t(`reviews:field.${key}`) })),
            { field: fields.why, label: t('reviews:change-decision.why') },
          ]}
        />
        <input type="hidden" name="version" value={decision.version} />
        <DecisionFields fields={fields} bodies={bodies} words={abilities.changeText} />
        <TextArea field={fields.why} label={t('reviews:change-decision.why')} help={t('reviews:change-decision.why-help')} rows={3} />
        <LanguageField field={fields.language} />
        <FormButtons verb={t('reviews:save')} back={to.decision(number)} />
      </Form>
    </StaffPage>
  )
}
