import { data, redirect } from 'react-router'
import type { PageHandle } from '../../../access/page-handle.ts'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { TextArea, TextInput } from '../../../design/fields.tsx'
import { usePageForm } from '../../../design/form.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { inLanguage } from '../../../languages/in-language.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { milestoneReporters } from '../../../run/milestones/access.ts'
import { FileField } from '../../../run/milestones/file-field.tsx'
import { ReportForm } from '../../../run/milestones/forms.ts'
import { afterwards } from '../../../run/milestones/milestone-addresses.ts'
import { brought, sendForm } from '../../../run/milestones/send-form.ts'
import { useMilestones } from '../../../run/milestones/use-milestones.ts'
import { WrittenIn } from '../../../run/milestones/written-in.tsx'
import { FormButtons } from '../../../staff/form-buttons.tsx'
import { staffLanguage } from '../../../staff/staff-language.ts'
import { StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/report'

export const handle: PageHandle = { access: milestoneReporters }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const { id, title, abilities } = await asked.services.running.milestones.one(asked.actor, params.programme, params.milestone)
  if (!abilities.report) throw data({ code: 'not-found' }, 404)
  return inLanguage({ id, title }, staffLanguage(asked.language))
})

export const action = load(async ({ asked, params, request }: Asking<Route.ActionArgs>) =>
  sendForm(await request.formData(), ReportForm, asked, async ({ doneOn, text, language, links }, files) => {
    await asked.services.running.milestones.report(asked.actor, params.programme, params.milestone, {
      doneOn, text: { text, language }, links, files: await Promise.all(files.map(brought)),
    })
    return redirect(afterwards(asked.language, params.programme, params.milestone, 'reported'), 303)
  }),
)

export default function ReportMilestone({ loaderData: { id, title }, actionData }: Route.ComponentProps) {
  const { t } = useFrame()
  const { to, trail } = useMilestones()
  const [form, fields] = usePageForm(ReportForm, { id: 'report', last: actionData ?? undefined })
  const label = { doneOn: t('milestones:report.day'), text: t('milestones:report.text'), links: t('milestones:report.links') }
  return (
    <StaffPage title={t('milestones:report.title')} above={title.text} lead={t('milestones:report.lead')} trail={trail.one(id, title.text)}>
      <form id={form.id} method="post" encType="multipart/form-data" noValidate className="form">
        <ErrorSummary
          formErrors={form.errors}
          fields={[
            { field: fields.doneOn, label: label.doneOn },
            { field: fields.text, label: label.text },
            { field: fields.links, label: label.links },
            { field: fields.files, label: t('milestones:report.files') },
          ]}
        />
        <TextInput field={fields.doneOn} label={label.doneOn} type="date" />
        <TextArea field={fields.text} label={label.text} help={t('milestones:report.text-help')} />
        <WrittenIn field={fields.language} />
        <TextArea field={fields.links} label={label.links} help={t('milestones:report.links-help')} rows={3} />
        <FileField field={fields.files} />
        <FormButtons verb={t('milestones:report.send')} back={to.milestone(id)} />
      </form>
    </StaffPage>
  )
}
