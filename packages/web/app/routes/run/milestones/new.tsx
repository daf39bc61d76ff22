import { redirect } from 'react-router'
import type { PageHandle } from '../../../access/page-handle.ts'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { Select, TextInput } from '../../../design/fields.tsx'
import { Form, usePageForm } from '../../../design/form.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { inLanguage } from '../../../languages/in-language.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { milestoneLeads } from '../../../run/milestones/access.ts'
import { bodyOptions } from '../../../run/milestones/body-options.ts'
import { NewMilestoneForm } from '../../../run/milestones/forms.ts'
import { afterwards } from '../../../run/milestones/milestone-addresses.ts'
import { sendForm } from '../../../run/milestones/send-form.ts'
import { useMilestones } from '../../../run/milestones/use-milestones.ts'
import { FormButtons } from '../../../staff/form-buttons.tsx'
import { NameFields } from '../../../staff/name-fields.tsx'
import { staffLanguage } from '../../../staff/staff-language.ts'
import { StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/new'

export const handle: PageHandle = { access: milestoneLeads }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) =>
  inLanguage(await asked.services.running.milestones.bodiesToAdd(asked.actor, params.programme, params.number), staffLanguage(asked.language)),
)

export const action = load(async ({ asked, params, request }: Asking<Route.ActionArgs>) =>
  sendForm(await request.formData(), NewMilestoneForm, asked, async ({ name, due, body }) => {
    const id = await asked.services.running.milestones.add(asked.actor, params.programme, params.number, { title: name, due: due ?? null, body })
    return redirect(afterwards(asked.language, params.programme, id, 'added'), 303)
  }),
)

export default function NewMilestone({ loaderData: { measure, bodies }, actionData }: Route.ComponentProps) {
  const { t } = useFrame()
  const { to, trail } = useMilestones()
  const [form, fields] = usePageForm(NewMilestoneForm, { id: 'new', last: actionData ?? undefined, start: { body: bodies[0]?.id } })
  const name = fields.name.getFieldset()
  const label = { due: t('milestones:field.due'), body: t('milestones:field.body') }
  return (
    <StaffPage title={t('milestones:new.title')} above={`${measure.number} ${measure.title.text}`} trail={trail.list}>
      <Form form={form}>
        <ErrorSummary
          formErrors={form.errors}
          fields={[
            ...(['fi', 'sv', 'en'] as const).map((code) => ({ field: name[code], label: t(`staff:unit.name-in.${code}`) })),
            ...(['due', 'body'] as const).map((key) => ({ field: fields[key], label: label[key] })),
          ]}
        />
        <NameFields name={name} />
        <TextInput field={fields.due} label={label.due} type="date" />
        <Select field={fields.body} label={label.body} help={t('milestones:new.body-help')} options={bodyOptions(bodies)} />
        <FormButtons verb={t('milestones:new.do')} back={to.milestones} />
      </Form>
    </StaffPage>
  )
}
