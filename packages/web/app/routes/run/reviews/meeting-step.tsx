import { data, redirect } from 'react-router'
import { z } from 'zod'
import type { PageHandle } from '../../../access/page-handle.ts'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { Form, usePageForm } from '../../../design/form.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { inLanguage } from '../../../languages/in-language.ts'
import { wordsOf } from '../../../languages/words.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { meetingKeepers } from '../../../run/reviews/access.ts'
import { meetingName } from '../../../run/reviews/load-meeting.ts'
import { refused } from '../../../run/reviews/refused.ts'
import { reviewAddresses, type MeetingStep } from '../../../run/reviews/review-addresses.ts'
import { thenSay } from '../../../run/reviews/review-done.tsx'
import { useReviews } from '../../../run/reviews/use-reviews.ts'
import { FormButtons } from '../../../staff/form-buttons.tsx'
import { send } from '../../../staff/send.ts'
import { StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/meeting-step'

export const handle: PageHandle = { access: meetingKeepers }

const said = { hold: 'held', close: 'closed', cancel: 'cancelled' } as const
const Nothing = z.object({})

function stepOf(text: string): MeetingStep {
  if (!Object.hasOwn(said, text)) throw data({ code: 'not-found' }, 404)
  return text as MeetingStep
}

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const step = stepOf(params.step)
  const meeting = await asked.services.running.reviews.meeting(asked.actor, params.programme, params.id)
  return { step, meeting: inLanguage(meeting, asked.language), may: meeting.abilities[step] }
})

export const action = load(async ({ asked, params, request }: Asking<Route.ActionArgs>) => {
  const [t, step] = [wordsOf(asked.language), stepOf(params.step)]
  return send(request, Nothing, t, async () => {
    await asked.services.running.reviews[step](asked.actor, params.programme, params.id)
    return redirect(thenSay(reviewAddresses(asked.language, params.programme).meeting(params.id), said[step]), 303)
  }, {}, refused(t))
})

export default function MeetingStepPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useFrame()
  const { to, trail } = useReviews()
  const { step, meeting, may } = loaderData
  const [form] = usePageForm(Nothing, { id: 'step', last: actionData })
  return (
    <StaffPage
      title={t(`reviews:step.${step}.title`)}
      above={meetingName(meeting)}
      lead={t(`reviews:step.${step}.lead`)}
      trail={trail.meeting(meeting.id, meetingName(meeting))}
    >
      <Form form={form}>
        <ErrorSummary formErrors={form.errors ?? (may ? undefined : [t('reviews:problem.meeting-state')])} fields={[]} />
        {step === 'close' && meeting.presence.length === 0 && <p className="before">{t('reviews:step.nobody-noted')}</p>}
        {may ? (
          <FormButtons verb={t(`reviews:step.${step}.do`)} back={to.meeting(meeting.id)} danger={step === 'cancel'} />
        ) : (
          <p><a href={to.meeting(meeting.id)}>{t('reviews:meeting.back')}</a></p>
        )}
      </Form>
    </StaffPage>
  )
}
