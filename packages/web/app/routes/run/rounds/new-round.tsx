import { redirect } from 'react-router'
import type { PageHandle } from '../../../access/page-handle.ts'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { Select, TextInput } from '../../../design/fields.tsx'
import { Form, usePageForm } from '../../../design/form.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { wordsOf } from '../../../languages/words.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { runAddresses } from '../../../run/addresses.ts'
import { roundKeepers } from '../../../run/rounds/access.ts'
import { tellRound } from '../../../run/rounds/round-done.tsx'
import { NewRoundForm } from '../../../run/rounds/round-schema.ts'
import { sendRound } from '../../../run/rounds/send-round.ts'
import { useRoundTrail } from '../../../run/rounds/use-round-trail.ts'
import { FormButtons } from '../../../staff/form-buttons.tsx'
import { StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/new-round'

export const handle: PageHandle = { access: roundKeepers }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => asked.services.running.rounds.suggest(asked.actor, params.programme))

export const action = load(async ({ asked, params, request }: Asking<Route.ActionArgs>) =>
  sendRound(request, NewRoundForm, wordsOf(asked.language), async (round) => {
    const number = await asked.services.running.rounds.open(asked.actor, params.programme, round)
    return redirect(tellRound(runAddresses(asked.language, params.programme).round(number), 'round-opened'), 303)
  }),
)

export default function NewRound({ loaderData: start, actionData }: Route.ComponentProps) {
  const { t } = useFrame()
  const { to, rounds } = useRoundTrail()
  const [form, fields] = usePageForm(NewRoundForm, { id: 'new-round', last: actionData, start })
  const title = fields.title.getFieldset()
  const labels = [
    { field: title.fi, label: t('rounds:new.title-fi') },
    { field: title.sv, label: t('rounds:new.title-sv') },
    { field: title.en, label: t('rounds:new.title-en') },
    { field: fields.starts, label: t('rounds:new.starts') },
    { field: fields.ends, label: t('rounds:new.ends') },
    { field: fields.deadline, label: t('rounds:deadline') },
    { field: fields.ask, label: t('rounds:new.ask') },
  ]
  return (
    <StaffPage title={t('rounds:new.title')} lead={t('rounds:new.lead')} trail={rounds}>
      <Form form={form}>
        <ErrorSummary formErrors={form.errors} fields={labels} />
        {labels.slice(0, 3).map(({ field, label }) => (
          <TextInput key={field.name} field={field} label={label} />
        ))}
        <TextInput field={fields.starts} label={t('rounds:new.starts')} help={t('rounds:new.period-help')} type="date" />
        <TextInput field={fields.ends} label={t('rounds:new.ends')} type="date" />
        <TextInput field={fields.deadline} label={t('rounds:deadline')} help={t('rounds:new.deadline-help')} type="date" />
        <Select
          field={fields.ask}
          label={t('rounds:new.ask')}
          options={[
            { value: 'all', label: t('rounds:new.ask-all') },
            { value: 'leads', label: t('rounds:new.ask-leads') },
          ]}
        />
        <FormButtons verb={t('rounds:new.do')} back={to.rounds} />
      </Form>
    </StaffPage>
  )
}
