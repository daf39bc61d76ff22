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
import { administrators } from '../../../staff/access.ts'
import { staffAddresses, tellDone } from '../../../staff/addresses.ts'
import { FormButtons } from '../../../staff/form-buttons.tsx'
import { send } from '../../../staff/send.ts'
import { StaffPage } from '../../../staff/staff-page.tsx'
import { CloseUnitForm } from '../../../staff/unit-schema.ts'
import { useTrail } from '../../../staff/use-trail.ts'
import type { Route } from './+types/close-unit'

export const handle: PageHandle = { access: administrators }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const unit = await asked.services.organisation.unit(asked.actor, params.id)
  if (!unit.abilities.change) throw data({ code: 'not-found' }, 404)
  return unit
})

export const action = load(async ({ asked, params, request }: Asking<Route.ActionArgs>) =>
  send(request, CloseUnitForm, wordsOf(asked.language), async ({ reason, closed }) => {
    await asked.services.organisation.changeUnit(asked.actor, params.id, { closed: closed === 'yes', reason })
    return redirect(
      tellDone(staffAddresses(asked.language).unit(params.id), closed === 'yes' ? 'unit-closed' : 'unit-opened'),
      303,
    )
  }),
)

export default function CloseUnit({ loaderData: unit, actionData }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const to = staffAddresses(language)
  const trail = useTrail()
  const [form, fields] = usePageForm(CloseUnitForm, { id: 'close-unit', last: actionData })
  const name = textIn(unit.name, language).text
  const way = unit.closed ? 'open' : 'close'
  const staff = new Set(unit.staff.map(({ person }) => person.id)).size
  return (
    <StaffPage
      title={t(`staff:${way}-unit.title`, { name })}
      lead={t(`staff:${way}-unit.lead`)}
      trail={trail.unit(unit.id, name)}
    >
      {!unit.closed && staff > 0 && (
        <p className="staff__lead">{t('staff:close-unit.staff', { count: staff, number: formatNumber(staff) })}</p>
      )}
      <Form form={form}>
        <ErrorSummary formErrors={form.errors} fields={[{ field: fields.reason, label: t('staff:reason') }]} />
        <input type="hidden" name="closed" value={unit.closed ? 'no' : 'yes'} />
        <TextArea field={fields.reason} label={t('staff:reason')} help={t('staff:reason-help')} rows={3} />
        <FormButtons verb={t(`staff:${way}-unit.do`)} back={to.unit(unit.id)} danger={!unit.closed} />
      </Form>
    </StaffPage>
  )
}
