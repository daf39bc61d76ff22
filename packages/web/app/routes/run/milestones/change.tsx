import { data, redirect } from 'react-router'
import type { PageHandle } from '../../../access/page-handle.ts'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { Select, TextArea, TextInput } from '../../../design/fields.tsx'
import { Form, usePageForm } from '../../../design/form.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { inLanguage } from '../../../languages/in-language.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { milestoneLeads } from '../../../run/milestones/access.ts'
import { bodyOptions } from '../../../run/milestones/body-options.ts'
import { ChangeMilestoneForm } from '../../../run/milestones/forms.ts'
import { afterwards } from '../../../run/milestones/milestone-addresses.ts'
import { sendForm } from '../../../run/milestones/send-form.ts'
import { useMilestones } from '../../../run/milestones/use-milestones.ts'
import { WrittenIn } from '../../../run/milestones/written-in.tsx'
import { FormButtons } from '../../../staff/form-buttons.tsx'
import { NameFields } from '../../../staff/name-fields.tsx'
import { staffLanguage } from '../../../staff/staff-language.ts'
import { StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/change'

export const handle: PageHandle = { access: milestoneLeads }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const { milestones } = asked.services.running
  const { id, title, named, due, body, version, standing, measure, abilities } = await milestones.one(asked.actor, params.programme, params.milestone)
  if (!abilities.change || standing === 'done' || standing === 'dropped') throw data({ code: 'not-found' }, 404)
  const { bodies } = await milestones.bodiesToAdd(asked.actor, params.programme, measure.number)
  const { fi, sv, en } = title
  return {
    ...inLanguage({ id, title, bodies }, staffLanguage(asked.language)), named,
    start: { name: { fi, sv, en }, due: due ?? '', body: body?.id ?? '', seen: String(version) },
  }
})

export const action = load(async ({ asked, params, request }: Asking<Route.ActionArgs>) =>
  sendForm(await request.formData(), ChangeMilestoneForm, asked, async ({ name, due, body, reason, language, seen }) => {
    await asked.services.running.milestones.change(asked.actor, params.programme, params.milestone, {
      title: name, due: due ?? null, body, reason: reason === undefined ? null : { text: reason, language },
    }, seen)
    return redirect(afterwards(asked.language, params.programme, params.milestone, 'changed'), 303)
  }),
)

export default function ChangeMilestone({ loaderData: { id, title, bodies, named, start }, actionData }: Route.ComponentProps) {
  const { t } = useFrame()
  const { to, trail } = useMilestones()
  const [form, fields] = usePageForm(ChangeMilestoneForm, { id: 'change', last: actionData ?? undefined, start })
  const name = fields.name.getFieldset()
  const label = { due: t('milestones:field.due'), body: t('milestones:field.body'), reason: t('staff:reason') }
  return (
    <StaffPage title={t('milestones:change.title')} above={title.text} lead={named ? t('milestones:change.named') : undefined} trail={trail.one(id, title.text)}>
      <Form form={form}>
        <ErrorSummary
          formErrors={form.errors}
          fields={[
            ...(named ? [] : (['fi', 'sv', 'en'] as const).map((code) => ({ field: name[code], label: t(`staff:unit.name-in.${code}`) }))),
            ...(['due', 'body', 'reason'] as const).map((key) => ({ field: fields[key], label: label[key] })),
          ]}
        />
        <input type="hidden" name="seen" value={start.seen} />
        {!named && <NameFields name={name} />}
        <TextInput field={fields.due} label={label.due} type="date" />
        <Select field={fields.body} label={label.body} options={bodyOptions(bodies)} />
        <TextArea field={fields.reason} label={label.reason} help={t('staff:reason-help')} rows={3} />
        <WrittenIn field={fields.language} />
        <FormButtons verb={t('staff:save')} back={to.milestone(id)} />
      </Form>
    </StaffPage>
  )
}
