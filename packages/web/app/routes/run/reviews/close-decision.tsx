import { redirect } from 'react-router'
import type { PageHandle } from '../../../access/page-handle.ts'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { Select, TextArea } from '../../../design/fields.tsx'
import { Form, usePageForm } from '../../../design/form.tsx'
import { Notification } from '../../../design/notification.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { formatMoment } from '../../../languages/formats.ts'
import { wordsOf } from '../../../languages/words.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { meetingKeepers } from '../../../run/reviews/access.ts'
import { DecisionLine } from '../../../run/reviews/decision-line.tsx'
import { CloseDecisionForm } from '../../../run/reviews/forms.ts'
import { LanguageField } from '../../../run/reviews/language-field.tsx'
import { decisionNumber, loadDecision } from '../../../run/reviews/load-decision.ts'
import { refused } from '../../../run/reviews/refused.ts'
import { reviewAddresses } from '../../../run/reviews/review-addresses.ts'
import { thenSay } from '../../../run/reviews/review-done.tsx'
import { useReviews } from '../../../run/reviews/use-reviews.ts'
import { FormButtons } from '../../../staff/form-buttons.tsx'
import { send } from '../../../staff/send.ts'
import { StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/close-decision'

export const handle: PageHandle = { access: meetingKeepers }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const decision = await loadDecision(asked, params.programme, params.number)
  const { close, reopen } = decision.abilities
  if (!close && !reopen) throw redirect(reviewAddresses(asked.language, params.programme).decision(params.number))
  return { decision }
})

/** With a meeting it closes, without one it opens again; the version tells whether it still stands as it was seen. */
export const action = load(async ({ asked, params, request }: Asking<Route.ActionArgs>) => {
  const t = wordsOf(asked.language)
  const number = decisionNumber(params.number)
  const { reviews } = asked.services.running
  return send(request, CloseDecisionForm, t, async ({ meeting, version, ...said }) => {
    if (meeting === undefined) await reviews.reopenDecision(asked.actor, params.programme, number, said, version)
    else await reviews.closeDecision(asked.actor, params.programme, number, meeting, said, version)
    const done = meeting === undefined ? 'reopened' : 'decision-closed'
    return redirect(thenSay(reviewAddresses(asked.language, params.programme).decision(number), done), 303)
  }, {}, refused(t))
})

export default function CloseDecision({ loaderData: { decision }, actionData }: Route.ComponentProps) {
  const { t } = useFrame()
  const { to, trail } = useReviews()
  const { number, abilities, closableIn, version } = decision
  const [form, fields] = usePageForm(CloseDecisionForm, { id: 'close-decision', last: actionData, start: { meeting: closableIn[0]?.id } })
  const verb = t(abilities.close ? 'reviews:close.do' : 'reviews:reopen.do')
  const why = t(abilities.close ? 'reviews:close.text' : 'reviews:reopen.text')
  return (
    <StaffPage title={verb} lead={t(abilities.close ? 'reviews:close.lead' : 'reviews:reopen.lead')} trail={trail.decision(number)}>
      <DecisionLine decision={decision} />
      {abilities.close && closableIn.length === 0 ? (
        <Notification kind="info" title={t('reviews:close.no-meeting')}>
          <p><a href={to.meetings}>{t('reviews:meetings.title')}</a></p>
        </Notification>
      ) : (
        <Form form={form}>
          <ErrorSummary formErrors={form.errors} fields={[{ field: fields.meeting, label: t('reviews:close.meeting') }, { field: fields.text, label: why }]} />
          <input type="hidden" name="version" value={version} />
          {abilities.close && (
            <Select
              field={fields.meeting}
              label={t('reviews:close.meeting')}
              options={closableIn.map(({ id, startsAt }) => ({ value: id, label: formatMoment(startsAt) }))}
            />
          )}
          <TextArea field={fields.text} label={why} rows={4} />
          <LanguageField field={fields.language} />
          <FormButtons verb={verb} back={to.decision(number)} />
        </Form>
      )}
    </StaffPage>
  )
}
