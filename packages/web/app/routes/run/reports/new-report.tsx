import { redirect } from 'react-router'
import type { PageHandle } from '../../../access/page-handle.ts'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { TextInput } from '../../../design/fields.tsx'
import { Form, usePageForm } from '../../../design/form.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { wordsOf } from '../../../languages/words.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { runAddresses } from '../../../run/addresses.ts'
import { reportMakers } from '../../../run/reports/access.ts'
import { newReportForm } from '../../../run/reports/new-report-form.ts'
import { FormButtons } from '../../../staff/form-buttons.tsx'
import { send } from '../../../staff/send.ts'
import { StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/new-report'

export const handle: PageHandle = { access: reportMakers }

export const loader = load(({ asked, params }: Asking<Route.LoaderArgs>) => asked.services.running.reports.suggestion(asked.actor, params.programme))

export const action = load(async ({ asked, params, request }: Asking<Route.ActionArgs>) => {
  const t = wordsOf(asked.language)
  return send(request, newReportForm(t), t, async (report) => {
    const number = await asked.services.running.reports.freeze(asked.actor, params.programme, report)
    return redirect(`${runAddresses(asked.language, params.programme).report(number)}?done=frozen`, 303)
  })
})

const languages = ['fi', 'sv', 'en'] as const

export default function NewReport({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const to = runAddresses(language, params.programme)
  const [form, fields] = usePageForm(newReportForm(t), { id: 'new-report', last: actionData, start: loaderData })
  const title = fields.title.getFieldset()
  return (
    <StaffPage title={t('reports:new.title')} lead={t('reports:new.lead')} trail={[{ href: to.reports, label: t('reports:list.title') }]}>
      <Form form={form}>
        <ErrorSummary
          formErrors={form.errors}
          fields={[
            ...languages.map((one) => ({ field: title[one], label: t(`reports:new.${one}`) })),
            { field: fields.starts, label: t('reports:new.starts') },
            { field: fields.ends, label: t('reports:new.ends') },
          ]}
        />
        <fieldset className="together">
          <legend className="together__title">{t('reports:new.names')}</legend>
          {languages.map((one) => (
            <TextInput key={one} field={title[one]} label={t(`reports:new.${one}`)} autoComplete="off" />
          ))}
        </fieldset>
        <TextInput field={fields.starts} label={t('reports:new.starts')} type="date" />
        <TextInput field={fields.ends} label={t('reports:new.ends')} type="date" />
        <FormButtons verb={t('reports:new.do')} back={to.reports} />
      </Form>
    </StaffPage>
  )
}
