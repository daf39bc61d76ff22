import { data, redirect } from 'react-router'
import type { PageHandle } from '../../../access/page-handle.ts'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { TextArea } from '../../../design/fields.tsx'
import { Form, usePageForm } from '../../../design/form.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { inLanguage } from '../../../languages/in-language.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { milestoneLeads } from '../../../run/milestones/access.ts'
import { WhyForm } from '../../../run/milestones/forms.ts'
import { afterwards } from '../../../run/milestones/milestone-addresses.ts'
import { sendForm } from '../../../run/milestones/send-form.ts'
import { useMilestones } from '../../../run/milestones/use-milestones.ts'
import { WrittenIn } from '../../../run/milestones/written-in.tsx'
import { FormButtons } from '../../../staff/form-buttons.tsx'
import { staffLanguage } from '../../../staff/staff-language.ts'
import { StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/drop'

export const handle: PageHandle = { access: milestoneLeads }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const { id, title, standing, abilities } = await asked.services.running.milestones.one(asked.actor, params.programme, params.milestone)
  if (!abilities.change || standing === 'done' || standing === 'waiting') throw data({ code: 'not-found' }, 404)
  return { ...inLanguage({ id, title }, staffLanguage(asked.language)), way: standing === 'dropped' ? ('take-up' as const) : ('drop' as const) }
})

export const action = load(async ({ asked, params, request }: Asking<Route.ActionArgs>) => {
  const form = await request.formData()
  const back = form.get('way') === 'take-up'
  const { milestones } = asked.services.running
  return sendForm(form, WhyForm, asked, async ({ why, language }) => {
    await milestones[back ? 'takeUp' : 'drop'](asked.actor, params.programme, params.milestone, { text: why, language })
    return redirect(afterwards(asked.language, params.programme, params.milestone, back ? 'taken-up' : 'dropped'), 303)
  })
})

export default function DropMilestone({ loaderData: { id, title, way }, actionData }: Route.ComponentProps) {
  const { t } = useFrame()
  const { to, trail } = useMilestones()
  const [form, fields] = usePageForm(WhyForm, { id: 'drop', last: actionData ?? undefined })
  return (
    <StaffPage title={t(`milestones:${way}.title`)} above={title.text} lead={t(`milestones:${way}.lead`)} trail={trail.one(id, title.text)}>
      <Form form={form}>
        <ErrorSummary formErrors={form.errors} fields={[{ field: fields.why, label: t('staff:reason') }]} />
        <input type="hidden" name="way" value={way} />
        <TextArea field={fields.why} label={t('staff:reason')} help={t('milestones:why-help')} rows={3} />
        <WrittenIn field={fields.language} />
        <FormButtons verb={t(`milestones:${way}.do`)} back={to.milestone(id)} danger={way === 'drop'} />
      </Form>
    </StaffPage>
  )
}
