import { data, redirect } from 'react-router'
import type { PageHandle } from '../../../access/page-handle.ts'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { Checkbox, Select, TextArea, TextInput } from '../../../design/fields.tsx'
import { Form, usePageForm } from '../../../design/form.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { wordsOf } from '../../../languages/words.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { administrators } from '../../../staff/access.ts'
import { staffAddresses, tellDone } from '../../../staff/addresses.ts'
import { FormButtons } from '../../../staff/form-buttons.tsx'
import { languageChoices } from '../../../staff/language-choices.ts'
import { ChangePersonForm } from '../../../staff/person-schema.ts'
import { send } from '../../../staff/send.ts'
import { staffLanguage } from '../../../staff/staff-language.ts'
import { StaffPage } from '../../../staff/staff-page.tsx'
import { useTrail } from '../../../staff/use-trail.ts'
import type { Route } from './+types/change-person'

export const handle: PageHandle = { access: administrators }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const person = await asked.services.organisation.person(asked.actor, params.id)
  if (!person.abilities.change) throw data({ code: 'not-found' }, 404)
  return { id: person.id, name: person.name, language: person.language, active: person.active }
})

export const action = load(async ({ asked, params, request }: Asking<Route.ActionArgs>) =>
  send(
    request,
    ChangePersonForm,
    wordsOf(asked.language),
    async ({ reason, active = false, ...change }) => {
      await asked.services.organisation.changePerson(asked.actor, params.id, { ...change, active, ...(reason ? { reason } : {}) })
      return redirect(tellDone(staffAddresses(asked.language).person(params.id), 'person-changed'), 303)
    },
    { 'last-administrator': 'active' },
  ),
)

export default function ChangePerson({ loaderData: person, actionData }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const to = staffAddresses(language)
  const trail = useTrail()
  const start = { name: person.name, language: person.language, active: person.active }
  const [form, fields] = usePageForm(ChangePersonForm, { id: 'change-person', last: actionData, start })
  const label = {
    name: t('staff:person.name'),
    language: t('staff:person.language'),
    active: t('staff:person.may-sign-in'),
    reason: t('staff:reason'),
  }
  return (
    <StaffPage title={t('staff:change-person.title')} trail={trail.person(person.id, person.name)}>
      <Form form={form}>
        <ErrorSummary
          formErrors={form.errors}
          fields={(['name', 'language', 'active', 'reason'] as const).map((key) => ({ field: fields[key], label: label[key] }))}
        />
        <TextInput field={fields.name} label={label.name} autoComplete="off" />
        <Select
          field={fields.language}
          label={label.language}
          help={t('staff:person.language-help')}
          options={languageChoices(staffLanguage(language), person.language)}
        />
        <Checkbox field={fields.active} label={label.active} help={t('staff:person.may-sign-in-help')} />
        <TextArea field={fields.reason} label={label.reason} help={t('staff:reason-help')} rows={3} />
        <FormButtons verb={t('staff:save')} back={to.person(person.id)} />
      </Form>
    </StaffPage>
  )
}
