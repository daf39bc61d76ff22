import { data, redirect } from 'react-router'
import type { PageHandle } from '../../../access/page-handle.ts'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { Select, TextArea } from '../../../design/fields.tsx'
import { Form, usePageForm } from '../../../design/form.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { textIn } from '../../../languages/local-text.ts'
import { wordsOf } from '../../../languages/words.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { administrators } from '../../../staff/access.ts'
import { staffAddresses, tellDone } from '../../../staff/addresses.ts'
import { FormButtons } from '../../../staff/form-buttons.tsx'
import { NameFields } from '../../../staff/name-fields.tsx'
import { send } from '../../../staff/send.ts'
import { StaffPage } from '../../../staff/staff-page.tsx'
import { ChangeUnitForm } from '../../../staff/unit-schema.ts'
import { unitChoices } from '../../../staff/unit-tree.ts'
import { useTrail } from '../../../staff/use-trail.ts'
import type { Route } from './+types/change-unit'

export const handle: PageHandle = { access: administrators }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const { services, actor, language } = asked
  const [unit, units] = await Promise.all([services.organisation.unit(actor, params.id), services.organisation.units(actor)])
  if (!unit.abilities.change) throw data({ code: 'not-found' }, 404)
  const choices = unitChoices(
    units.filter(({ city }) => city === unit.city),
    language,
    unit.id,
  )
  // A parent that has been closed meanwhile stays choosable, or saving a name would move the unit.
  const parent = units.find(({ id }) => id === unit.parent)
  if (parent?.closed) choices.unshift({ value: parent.id, label: textIn(parent.name, language).text })
  return { unit, choices }
})

export const action = load(async ({ asked, params, request }: Asking<Route.ActionArgs>) =>
  send(request, ChangeUnitForm, wordsOf(asked.language), async ({ name, parent, reason }) => {
    const { organisation } = asked.services
    const unit = await organisation.unit(asked.actor, params.id)
    const moved = (parent ?? null) === unit.parent ? {} : { parent: parent ?? null }
    await organisation.changeUnit(asked.actor, params.id, {
      name: { ...unit.name, ...name },
      ...moved,
      ...(reason ? { reason } : {}),
    })
    return redirect(tellDone(staffAddresses(asked.language).unit(params.id), 'unit-changed'), 303)
  }),
)

export default function ChangeUnit({ loaderData, actionData }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const to = staffAddresses(language)
  const trail = useTrail()
  const { unit, choices } = loaderData
  const start = { name: { fi: unit.name.fi, sv: unit.name.sv, en: unit.name.en }, parent: unit.parent ?? undefined }
  const [form, fields] = usePageForm(ChangeUnitForm, { id: 'change-unit', last: actionData, start })
  const name = fields.name.getFieldset()
  return (
    <StaffPage title={t('staff:change-unit.title')} trail={trail.unit(unit.id, textIn(unit.name, language).text)}>
      <Form form={form}>
        <ErrorSummary
          formErrors={form.errors}
          fields={[
            ...(['fi', 'sv', 'en'] as const).map((code) => ({ field: name[code], label: t(`staff:unit.name-in.${code}`) })),
            { field: fields.parent, label: t('staff:unit.under') },
            { field: fields.reason, label: t('staff:reason') },
          ]}
        />
        <NameFields name={name} />
        <Select
          field={fields.parent}
          label={t('staff:unit.under')}
          help={t('staff:unit.under-help')}
          empty={t('staff:unit.top')}
          options={choices}
        />
        <TextArea field={fields.reason} label={t('staff:reason')} help={t('staff:reason-help')} rows={3} />
        <FormButtons verb={t('staff:save')} back={to.unit(unit.id)} />
      </Form>
    </StaffPage>
  )
}
