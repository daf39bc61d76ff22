import { data, redirect } from 'react-router'
import type { PageHandle } from '../../../access/page-handle.ts'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { Select, TextArea, TextInput } from '../../../design/fields.tsx'
import { Form, usePageForm } from '../../../design/form.tsx'
import { Say } from '../../../design/say.tsx'
import { StateLabel } from '../../../design/state-label.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { formatDate } from '../../../languages/formats.ts'
import { inLanguage } from '../../../languages/in-language.ts'
import { wordsOf } from '../../../languages/words.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { runAddresses } from '../../../run/addresses.ts'
import { programmeWorkers } from '../../../run/measures/access.ts'
import { tellMeasureDone } from '../../../run/measures/done.tsx'
import { LanguageSelect } from '../../../run/measures/language-select.tsx'
import { measureProblems } from '../../../run/measures/problem-words.ts'
import { StateForm } from '../../../run/measures/state-schema.ts'
import { measureStates } from '../../../run/measures/states.ts'
import { useMeasureTrail } from '../../../run/measures/trail.ts'
import { FormButtons } from '../../../staff/form-buttons.tsx'
import { send } from '../../../staff/send.ts'
import { staffLanguage } from '../../../staff/staff-language.ts'
import { StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/change-state'

export const handle: PageHandle = { access: programmeWorkers }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const measure = await asked.services.running.measures.work(asked.actor, params.programme, params.number)
  if (!measure.abilities.changeState) throw data({ code: 'not-found' }, 404)
  const { number, title, state, said, others, today } = inLanguage(measure, asked.language)
  return { programme: params.programme, number, title, state, said, others, today }
})

export const action = load(async ({ asked, params, request }: Asking<Route.ActionArgs>) => {
  const { actor, language, services } = asked
  return send(
    request, StateForm, wordsOf(language),
    async ({ reason, language: writtenIn, state, mergedInto, ...change }) => {
      await services.running.measures.changeState(actor, params.programme, params.number, {
        ...change, state, reason: { text: reason, language: writtenIn }, ...(state === 'merged' ? { mergedInto } : {}),
      })
      return redirect(tellMeasureDone(runAddresses(language, params.programme).measure(params.number), 'state-changed'), 303)
    },
    {}, measureProblems(wordsOf(language)),
  )
})

export default function ChangeState({ loaderData, actionData }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const { programme, number, title, state, said, others, today } = loaderData
  const to = runAddresses(language, programme)
  const trail = useMeasureTrail(programme)
  const start = { since: today, language: staffLanguage(language) }
  const [form, fields] = usePageForm(StateForm, { id: 'change-state', last: actionData, start })
  const label = {
    state: t('measures:change-state.state'), mergedInto: t('measures:merged-into'), since: t('measures:change-state.since'),
    reason: t('measures:reason'), language: t('measures:written-in'),
  }
  return (
    <StaffPage title={t('measures:change-state.title')} above={<>{number} <Say of={title} /></>} trail={trail.measure(number)}>
      <p className="staff__lead">
        {t('measures:change-state.now')} <StateLabel state={state} /> {said !== null && t('measures:from-day', { date: formatDate(said.since) })}
      </p>
      <Form form={form}>
        <ErrorSummary
          formErrors={form.errors}
          fields={(['state', 'mergedInto', 'since', 'reason', 'language'] as const).map((key) => ({ field: fields[key], label: label[key] }))}
        />
        <input type="hidden" name="seen" value={said?.number ?? 0} />
        <Select field={fields.state} label={label.state} empty={t('staff:choose')}
          options={measureStates.map((value) => ({ value, label: t(`shell:state.${value}`) }))} />
        <Select field={fields.mergedInto} label={label.mergedInto} help={t('measures:change-state.into-help')} empty={t('staff:choose')}
          options={others.map(({ number, title }) => ({ value: number, label: `${number} ${title.text}`, lang: title.lang }))} />
        <TextInput field={fields.since} label={label.since} help={t('measures:change-state.since-help')} type="date" />
        <TextArea field={fields.reason} label={label.reason} help={t('measures:change-state.reason-help')} />
        <LanguageSelect field={fields.language} />
        <FormButtons verb={t('measures:change-state.save')} back={to.measure(number)} />
      </Form>
    </StaffPage>
  )
}
