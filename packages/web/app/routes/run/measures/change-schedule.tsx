import { data, redirect } from 'react-router'
import type { PageHandle } from '../../../access/page-handle.ts'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { TextArea, TextInput } from '../../../design/fields.tsx'
import { Form, usePageForm } from '../../../design/form.tsx'
import { Say } from '../../../design/say.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { said } from '../../../languages/in-language.ts'
import { wordsOf } from '../../../languages/words.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { runAddresses } from '../../../run/addresses.ts'
import { programmeWorkers } from '../../../run/measures/access.ts'
import { tellMeasureDone } from '../../../run/measures/done.tsx'
import { LanguageSelect } from '../../../run/measures/language-select.tsx'
import { PhaseFields } from '../../../run/measures/phase-fields.tsx'
import { measureProblems } from '../../../run/measures/problem-words.ts'
import { phasesOf, ScheduleForm } from '../../../run/measures/state-schema.ts'
import { useMeasureTrail } from '../../../run/measures/trail.ts'
import { FormButtons } from '../../../staff/form-buttons.tsx'
import { send } from '../../../staff/send.ts'
import { staffLanguage } from '../../../staff/staff-language.ts'
import { StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/change-schedule'

export const handle: PageHandle = { access: programmeWorkers }

/** Empty rows for phases that are new. */
const room = 2

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const { number, title, schedule, abilities } = await asked.services.running.measures.work(asked.actor, params.programme, params.number)
  if (!abilities.changeSchedule) throw data({ code: 'not-found' }, 404)
  return { programme: params.programme, number, title: said(title, asked.language), schedule }
})

export const action = load(async ({ asked, params, request }: Asking<Route.ActionArgs>) => {
  const { actor, language, services } = asked
  return send(
    request, ScheduleForm, wordsOf(language),
    async ({ reason, language: writtenIn, starts, ends, phases, seen }) => {
      await services.running.measures.changeSchedule(actor, params.programme, params.number, {
        starts: starts ?? null, ends: ends ?? null, phases: phasesOf(phases), seen,
        ...(reason ? { reason: { text: reason, language: writtenIn } } : {}),
      })
      return redirect(tellMeasureDone(runAddresses(language, params.programme).measure(params.number), 'schedule-changed'), 303)
    },
    {}, measureProblems(wordsOf(language)),
  )
})

export default function ChangeSchedule({ loaderData: { programme, number, title, schedule }, actionData }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const to = runAddresses(language, programme)
  const trail = useMeasureTrail(programme)
  const rows = [...schedule.phases.map(({ title, starts, ends }) => ({ fi: title.fi, sv: title.sv, en: title.en, starts: starts ?? '', ends: ends ?? '' })),
    ...Array.from({ length: room }, () => ({ fi: '', sv: '', en: '', starts: '', ends: '' }))]
  const start = { starts: schedule.starts ?? '', ends: schedule.ends ?? '', phases: rows, language: staffLanguage(language) }
  const [form, fields] = usePageForm(ScheduleForm, { id: 'change-schedule', last: actionData, start })
  const label = { starts: t('measures:starts'), ends: t('measures:ends'), reason: t('measures:reason') }
  const phases = fields.phases.getFieldList().map((phase) => phase.getFieldset())
  return (
    <StaffPage title={t('measures:change-schedule.title')} above={<>{number} <Say of={title} /></>} trail={trail.measure(number)}>
      <Form form={form}>
        <ErrorSummary
          formErrors={form.errors}
          fields={[
            ...(['starts', 'ends', 'reason'] as const).map((key) => ({ field: fields[key], label: label[key] })),
            ...phases.flatMap((phase, index) => [
              ...(['fi', 'sv', 'en'] as const).map((code) => ({ field: phase[code], label: `${t('measures:change-schedule.phase', { number: index + 1 })}, ${t(`measures:change-schedule.name-in.${code}`)}` })),
              ...(['starts', 'ends'] as const).map((key) => ({ field: phase[key], label: `${t('measures:change-schedule.phase', { number: index + 1 })}, ${label[key]}` })),
            ]),
          ]}
        />
        <input type="hidden" name="seen" value={schedule.number} />
        <TextInput field={fields.starts} label={label.starts} type="date" />
        <TextInput field={fields.ends} label={label.ends} type="date" />
        <p className="quiet phases-help">{t('measures:change-schedule.phases-help')}</p>
        {phases.map((phase, index) => <PhaseFields key={phase.fi.name} index={index} phase={phase} />)}
        <TextArea field={fields.reason} label={label.reason} help={t('measures:change-schedule.reason-help')} />
        <LanguageSelect field={fields.language} />
        <FormButtons verb={t('measures:change-schedule.save')} back={to.measure(number)} />
      </Form>
    </StaffPage>
  )
}
