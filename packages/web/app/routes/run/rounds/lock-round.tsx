import { data, redirect } from 'react-router'
import type { PageHandle } from '../../../access/page-handle.ts'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { TextArea } from '../../../design/fields.tsx'
import { Form, usePageForm } from '../../../design/form.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { formatNumber } from '../../../languages/formats.ts'
import { textIn } from '../../../languages/local-text.ts'
import { wordsOf } from '../../../languages/words.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { runAddresses } from '../../../run/addresses.ts'
import { roundKeepers } from '../../../run/rounds/access.ts'
import { roundNumber } from '../../../run/rounds/place-of.ts'
import { tellRound } from '../../../run/rounds/round-done.tsx'
import { LockForm } from '../../../run/rounds/round-schema.ts'
import { sendRound } from '../../../run/rounds/send-round.ts'
import { useRoundTrail } from '../../../run/rounds/use-round-trail.ts'
import { FormButtons } from '../../../staff/form-buttons.tsx'
import { StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/lock-round'

export const handle: PageHandle = { access: roundKeepers }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const { number, title, counts, abilities } = await asked.services.running.rounds.round(asked.actor, params.programme, roundNumber(params.number))
  if (!abilities.close && !abilities.unlock) throw data({ code: 'not-found' }, 404)
  return { number, title, what: abilities.close ? ('close' as const) : ('unlock' as const), waiting: counts.open + counts.draft + counts.returned, sent: counts.submitted }
})

export const action = load(async ({ asked, params, request }: Asking<Route.ActionArgs>) =>
  sendRound(request, LockForm, wordsOf(asked.language), async ({ what, reason }) => {
    const { rounds } = asked.services.running
    const number = roundNumber(params.number)
    if (what === 'close') await rounds.close(asked.actor, params.programme, number)
    else await rounds.unlock(asked.actor, params.programme, number, reason ?? '')
    const done = what === 'close' ? 'round-closed' : 'round-unlocked'
    return redirect(tellRound(runAddresses(asked.language, params.programme).round(number), done), 303)
  }),
)

export default function LockRound({ loaderData: { number, title, what, waiting, sent }, actionData }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const { to, round } = useRoundTrail()
  const [form, fields] = usePageForm(LockForm, { id: 'lock-round', last: actionData })
  const name = textIn(title, language).text
  // Conform gives its fields as they are asked for, so they are not copied by spreading.
  const { id, name: called, errorId, descriptionId, errors, initialValue } = fields.reason
  const reason = { id, name: called, errorId, descriptionId, errors, initialValue, required: true }
  return (
    <StaffPage title={t(`rounds:${what}.title`, { name })} lead={t(`rounds:${what}.lead`)} trail={round(number, title)}>
      {what === 'close' && waiting + sent > 0 && (
        <p className="staff__lead">{t('rounds:close.waiting', { waiting: formatNumber(waiting), sent: formatNumber(sent) })}</p>
      )}
      <Form form={form}>
        <ErrorSummary formErrors={form.errors} fields={[{ field: fields.reason, label: t('rounds:reason') }]} />
        <input type="hidden" name="what" value={what} />
        {what === 'unlock' && <TextArea field={reason} label={t('rounds:reason')} help={t('rounds:reason-help')} rows={3} />}
        <FormButtons verb={t(`rounds:${what}.do`)} back={to.round(number)} />
      </Form>
    </StaffPage>
  )
}
