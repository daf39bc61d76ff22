import { redirect } from 'react-router'
import type { PageHandle } from '../../../access/page-handle.ts'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { Select, TextInput } from '../../../design/fields.tsx'
import { Form, usePageForm } from '../../../design/form.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { wordsOf } from '../../../languages/words.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { administrators } from '../../../staff/access.ts'
import { staffAddresses, tellDone } from '../../../staff/addresses.ts'
import { FormButtons } from '../../../staff/form-buttons.tsx'
import { languageChoices } from '../../../staff/language-choices.ts'
import { NewPersonForm } from '../../../staff/person-schema.ts'
import { send } from '../../../staff/send.ts'
import { staffLanguage } from '../../../staff/staff-language.ts'
import { StaffPage } from '../../../staff/staff-page.tsx'
import { useTrail } from '../../../staff/use-trail.ts'
import type { Route } from './+types/new-person'

export const handle: PageHandle = { access: administrators }

export const action = load(async ({ asked, request }: Asking<Route.ActionArgs>) =>
  send(request, NewPersonForm, wordsOf(asked.language), async (person) => {
    const id = await asked.services.organisation.addPerson(asked.actor, person)
    return redirect(tellDone(staffAddresses(asked.language).person(id), 'person-added'), 303)
  }),
)

export default function NewPerson({ actionData }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const to = staffAddresses(language)
  const trail = useTrail()
  const [form, fields] = usePageForm(NewPersonForm, { id: 'new-person', last: actionData, start: { language: 'fi' } })
  const label = { name: t('staff:person.name'), email: t('staff:person.email'), language: t('staff:person.language') }
  return (
    <StaffPage title={t('staff:new-person.title')} lead={t('staff:new-person.lead')} trail={trail.people}>
      <Form form={form}>
        <ErrorSummary
          formErrors={form.errors}
          fields={(['name', 'email', 'language'] as const).map((key) => ({ field: fields[key], label: label[key] }))}
        />
        <TextInput field={fields.name} label={label.name} autoComplete="off" />
        <TextInput field={fields.email} label={label.email} help={t('staff:person.email-help')} type="email" autoComplete="off" />
        <Select
          field={fields.language}
          label={label.language}
          help={t('staff:person.language-help')}
          options={languageChoices(staffLanguage(language))}
        />
        <FormButtons verb={t('staff:new-person.do')} back={to.people} />
      </Form>
    </StaffPage>
  )
}
