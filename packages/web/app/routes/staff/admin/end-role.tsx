import { data, redirect } from 'react-router'
import type { PageHandle } from '../../../access/page-handle.ts'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { TextArea } from '../../../design/fields.tsx'
import { Form, usePageForm } from '../../../design/form.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { said } from '../../../languages/in-language.ts'
import { wordsOf } from '../../../languages/words.ts'
import { isProblem, load, type Asking } from '../../../loading/load.ts'
import { administrators } from '../../../staff/access.ts'
import { staffAddresses, tellDone } from '../../../staff/addresses.ts'
import { FormButtons } from '../../../staff/form-buttons.tsx'
import { EndRoleForm } from '../../../staff/person-schema.ts'
import { send } from '../../../staff/send.ts'
import { StaffPage } from '../../../staff/staff-page.tsx'
import { useTrail } from '../../../staff/use-trail.ts'
import type { Route } from './+types/end-role'

export const handle: PageHandle = { access: administrators }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const { services, actor, language } = asked
  const person = await services.organisation.person(actor, params.id)
  const held = person.roles.find(({ id }) => id === params.role)
  if (held === undefined) throw data({ code: 'not-found' }, 404)
  return {
    id: person.id, name: person.name, role: held.role, unit: held.unit && said(held.unit.name, language).text,
    themselves: actor.kind === 'person' && actor.id === person.id, only: person.roles.length === 1,
  }
})

export const action = load(async ({ asked, params, request }: Asking<Route.ActionArgs>) =>
  send(request, EndRoleForm, wordsOf(asked.language), async ({ reason }) => {
    const { services, actor } = asked
    const to = staffAddresses(asked.language)
    await services.organisation.endRole(actor, params.role, reason).catch((error: unknown) => {
      // Somebody else ended it meanwhile: it is as it was asked to be.
      if (!isProblem(error) || error.code !== 'role-ended') throw error
    })
    // Who ended her own role as administrator has no way back to the pages of administration.
    const page = actor.kind === 'person' && actor.id === params.id ? to.me : to.person(params.id)
    return redirect(tellDone(page, 'role-ended'), 303)
  }))

export default function EndRole({ loaderData, actionData }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const to = staffAddresses(language)
  const trail = useTrail()
  const { id, name, role, unit, themselves, only } = loaderData
  const [form, fields] = usePageForm(EndRoleForm, { id: 'end-role', last: actionData })
  return (
    <StaffPage
      title={t('staff:end-role.title', { name, role: t(`staff:role.${role}`) })}
      above={unit ?? t('staff:roles.whole-city')}
      lead={t('staff:end-role.lead')}
      trail={trail.person(id, name)}
    >
      {themselves && <p className="staff__lead">{t('staff:end-role.own')}</p>}
      {only && !themselves && <p className="staff__lead">{t('staff:end-role.only')}</p>}
      <Form form={form}>
        <ErrorSummary formErrors={form.errors} fields={[{ field: fields.reason, label: t('staff:reason') }]} />
        <TextArea field={fields.reason} label={t('staff:reason')} help={t('staff:reason-help')} rows={3} />
        <FormButtons verb={t('staff:end-role.do')} back={to.person(id)} danger />
      </Form>
    </StaffPage>
  )
}
