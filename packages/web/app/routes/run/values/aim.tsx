import { data, redirect } from 'react-router'
import type { PageHandle } from '../../../access/page-handle.ts'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { Select, TextArea, TextInput } from '../../../design/fields.tsx'
import { Form, usePageForm } from '../../../design/form.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { said } from '../../../languages/in-language.ts'
import { wordsOf } from '../../../languages/words.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { valueAddresses } from '../../../run/values/addresses.ts'
import { tellValueDone } from '../../../run/values/done.tsx'
import { valueProblems } from '../../../run/values/problem-words.ts'
import { AimForm } from '../../../run/values/schemas.ts'
import { useValueTrail } from '../../../run/values/trail.ts'
import { ValueField } from '../../../run/values/value-field.tsx'
import { FormButtons } from '../../../staff/form-buttons.tsx'
import { send } from '../../../staff/send.ts'
import { staffLanguage } from '../../../staff/staff-language.ts'
import { StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/aim'

export const handle: PageHandle = { access: ['coordinator'] }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const { services, actor, language } = asked
  const { indicator, abilities, programme } = await services.running.values.series(actor, params.programme, params.indicator)
  if (!abilities.decide) throw data({ code: 'not-found' }, 404)
  const year = Number(programme.start.slice(0, 4)) - 1
  return {
    programme: params.programme, id: indicator.id, title: said(indicator.title, language), unit: indicator.unit,
    unitWord: said(services.catalogue.unit(indicator.unit), language).text,
    example: { period: { year: `${year}`, quarter: `${year}-Q4`, month: `${year}-12`, programme: 'programme' }[indicator.period], day: programme.end },
  }
})

export const action = load(async ({ asked, params, request }: Asking<Route.ActionArgs>) => {
  const { services, actor, language } = asked
  return send(
    request, AimForm, wordsOf(language),
    async ({ source = '', ...aim }) => {
      await services.running.values.enter(actor, params.programme, params.indicator, {
        ...aim, breakdown: {}, source, note: '', language: staffLanguage(language), confirmed: false,
      })
      return redirect(tellValueDone(valueAddresses(language, params.programme, params.indicator).one, 'aimed'), 303)
    },
    {}, valueProblems(wordsOf(language)),
  )
})

export default function SetAim({ loaderData, actionData }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const { programme, id, title, unit, unitWord, example } = loaderData
  const trail = useValueTrail(programme)
  const [form, fields] = usePageForm(AimForm, { id: 'set-aim', last: actionData })
  const label = { kind: t('values:aim.kind'), period: t('values:aim.period'), value: t('values:enter.value'), source: t('values:enter.source'), why: t('values:enter.why') }
  return (
    <StaffPage title={t('values:aim.title')} above={title.text} trail={trail.one(id, title.text)}>
      <Form form={form}>
        <ErrorSummary formErrors={form.errors} fields={(['kind', 'period', 'value', 'source', 'why'] as const).map((key) => ({ field: fields[key], label: label[key] }))} />
        <Select field={fields.kind} label={label.kind} empty={t('staff:choose')} options={(['baseline', 'target'] as const).map((value) => ({ value, label: t(`values:aim.${value}`) }))} />
        <TextInput field={fields.period} label={label.period} help={t('values:aim.period-help', example)} />
        <ValueField field={fields.value} unit={unit} unitWord={unitWord} />
        <TextInput field={fields.source} label={label.source} help={t('values:enter.source-help')} />
        <TextArea field={fields.why} label={label.why} help={t('values:enter.why-help')} rows={2} />
        <FormButtons verb={t('values:aim.save')} back={valueAddresses(language, programme, id).one} />
      </Form>
    </StaffPage>
  )
}
