import { data, redirect } from 'react-router'
import type { PageHandle } from '../../../access/page-handle.ts'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { TextArea, TextInput } from '../../../design/fields.tsx'
import { Form, usePageForm } from '../../../design/form.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { wordsOf } from '../../../languages/words.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { runAddresses } from '../../../run/addresses.ts'
import { roundKeepers } from '../../../run/rounds/access.ts'
import { roundNumber } from '../../../run/rounds/place-of.ts'
import { tellRound } from '../../../run/rounds/round-done.tsx'
import { DeadlineForm } from '../../../run/rounds/round-schema.ts'
import { sendRound } from '../../../run/rounds/send-round.ts'
import { useRoundTrail } from '../../../run/rounds/use-round-trail.ts'
import { FormButtons } from '../../../staff/form-buttons.tsx'
import { StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/move-deadline'

export const handle: PageHandle = { access: roundKeepers }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const { number, title, deadline, abilities } = await asked.services.running.rounds.round(asked.actor, params.programme, roundNumber(params.number))
  if (!abilities.moveDeadline) throw data({ code: 'not-found' }, 404)
  return { number, title, deadline }
})

export const action = load(async ({ asked, params, request }: Asking<Route.ActionArgs>) =>
  sendRound(request, DeadlineForm, wordsOf(asked.language), async ({ deadline, reason }) => {
    const number = roundNumber(params.number)
    await asked.services.running.rounds.moveDeadline(asked.actor, params.programme, number, deadline, reason)
    return redirect(tellRound(runAddresses(asked.language, params.programme).round(number), 'deadline-moved'), 303)
  }),
)

export default function MoveDeadline({ loaderData: { number, title, deadline }, actionData }: Route.ComponentProps) {
  const { t } = useFrame()
  const { to, round } = useRoundTrail()
  const [form, fields] = usePageForm(DeadlineForm, { id: 'move-deadline', last: actionData, start: { deadline } })
  return (
    <StaffPage title={t('rounds:move.title')} trail={round(number, title)}>
      <Form form={form}>
        <ErrorSummary
          formErrors={form.errors}
          fields={[{ field: fields.deadline, label: t('rounds:deadline') }, { field: fields.reason, label: t('rounds:reason') }]}
        />
        <TextInput field={fields.deadline} label={t('rounds:deadline')} type="date" />
        <TextArea field={fields.reason} label={t('rounds:reason')} help={t('rounds:reason-help')} rows={3} />
        <FormButtons verb={t('rounds:move.do')} back={to.round(number)} />
      </Form>
    </StaffPage>
  )
}
