import { redirect } from 'react-router'
import type { PageHandle } from '../../../access/page-handle.ts'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { Select, TextArea, TextInput } from '../../../design/fields.tsx'
import { Form, usePageForm } from '../../../design/form.tsx'
import { Notification } from '../../../design/notification.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { wordsOf } from '../../../languages/words.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { administrators } from '../../../staff/access.ts'
import { staffAddresses, tellDone } from '../../../staff/addresses.ts'
import { FormButtons } from '../../../staff/form-buttons.tsx'
import { lastMoment } from '../../../staff/last-moment.ts'
import { GiveRoleForm } from '../../../staff/person-schema.ts'
import { allRoles } from '../../../staff/roles.ts'
import { send } from '../../../staff/send.ts'
import { StaffPage } from '../../../staff/staff-page.tsx'
import { unitChoices } from '../../../staff/unit-tree.ts'
import { useTrail } from '../../../staff/use-trail.ts'
import type { Route } from './+types/give-role'

export const handle: PageHandle = { access: administrators }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const { services, actor, language } = asked
  const person = await services.organisation.person(actor, params.id)
  const themselves = actor.kind === 'person' && actor.id === person.id
  const why = person.abilities.giveRole ? null : themselves ? 'own-role' : 'inactive-person'
  return { id: person.id, name: person.name, why, units: unitChoices(await services.organisation.units(actor), language) }
})

export const action = load(async ({ asked, params, request }: Asking<Route.ActionArgs>) =>
  send(
    request,
    GiveRoleForm,
    wordsOf(asked.language),
    async ({ role, unit, until, reason }) => {
      await asked.services.organisation.giveRole(asked.actor, params.id, {
        role,
        unit: unit ?? null,
        until: until === undefined ? null : lastMoment(until),
        ...(reason ? { reason } : {}),
      })
      return redirect(tellDone(staffAddresses(asked.language).person(params.id), 'role-given'), 303)
    },
    { 'role-held': 'role' },
  ),
)

export default function GiveRole({ loaderData, actionData }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const to = staffAddresses(language)
  const trail = useTrail()
  const { id, name, units, why } = loaderData
  const [form, fields] = usePageForm(GiveRoleForm, { id: 'give-role', last: actionData })
  const label = {
    role: t('staff:give-role.role'),
    unit: t('staff:give-role.unit'),
    until: t('staff:give-role.until'),
    reason: t('staff:reason'),
  }
  return (
    <StaffPage title={t('staff:give-role.title', { name })} trail={trail.person(id, name)}>
      {why !== null && actionData === undefined && <Notification kind="alert" title={t(`staff:problem.${why}`)} />}
      <Form form={form}>
        <ErrorSummary
          formErrors={form.errors}
          fields={(['role', 'unit', 'until', 'reason'] as const).map((key) => ({ field: fields[key], label: label[key] }))}
        />
        <Select
          field={fields.role}
          label={label.role}
          empty={t('staff:choose')}
          options={allRoles.map((value) => ({ value, label: `${t(`staff:role.${value}`)} – ${t(`staff:role-means.${value}`)}` }))}
        />
        <Select
          field={fields.unit}
          label={label.unit}
          help={t('staff:give-role.unit-help')}
          empty={t('staff:roles.whole-city')}
          options={units}
        />
        <TextInput field={fields.until} label={label.until} help={t('staff:give-role.until-help')} type="date" />
        <TextArea field={fields.reason} label={label.reason} help={t('staff:reason-help')} rows={3} />
        <FormButtons verb={t('staff:give-role.do')} back={to.person(id)} />
      </Form>
    </StaffPage>
  )
}
