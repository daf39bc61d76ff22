import { data, redirect } from 'react-router'
import type { PageHandle } from '../../../access/page-handle.ts'
import { longValue, periodWords } from '../../../charts/value-words.ts'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { Checkbox, Select, TextArea, TextInput, type FieldOf } from '../../../design/fields.tsx'
import { Form, usePageForm } from '../../../design/form.tsx'
import { Notification } from '../../../design/notification.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { inLanguage, said } from '../../../languages/in-language.ts'
import { wordsOf } from '../../../languages/words.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { valueAddresses } from '../../../run/values/addresses.ts'
import { tellValueDone } from '../../../run/values/done.tsx'
import { startOfEntry } from '../../../run/values/entered-value.ts'
import { PartFields } from '../../../run/values/part-fields.tsx'
import { valueProblems } from '../../../run/values/problem-words.ts'
import { EnterForm, placeOf } from '../../../run/values/schemas.ts'
import { useValueTrail } from '../../../run/values/trail.ts'
import { ValueField } from '../../../run/values/value-field.tsx'
import { WrittenIn } from '../../../run/values/written-in.tsx'
import { FormButtons } from '../../../staff/form-buttons.tsx'
import { send } from '../../../staff/send.ts'
import { staffLanguage } from '../../../staff/staff-language.ts'
import { StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/enter'

export const handle: PageHandle = { access: ['coordinator', 'reporter'] }

export const loader = load(async ({ asked, params, url }: Asking<Route.LoaderArgs>) => {
  const { services, actor, language } = asked
  const series = await services.running.values.series(actor, params.programme, params.indicator)
  if (!series.abilities.enter) throw data({ code: 'not-found' }, 404)
  const { indicator, abilities, choices } = series
  return {
    programme: params.programme, id: indicator.id, title: said(indicator.title, language), unit: indicator.unit,
    unitWord: said(services.catalogue.unit(indicator.unit), language).text,
    ...inLanguage({ abilities, choices }, language), ...startOfEntry(series, url.searchParams),
  }
})

export const action = load(async ({ asked, params, request }: Asking<Route.ActionArgs>) => {
  const { services, actor, language } = asked
  return send(
    request, EnterForm, wordsOf(language),
    async ({ breakdown = {}, value, source = '', note = '', seen, place, ...entry }) => {
      const parts = Object.fromEntries(Object.entries(breakdown).flatMap(([id, part]) => (part ? [[id, part]] : [])))
      const { state } = await services.running.values.enter(actor, params.programme, params.indicator, {
        ...entry, kind: 'value', breakdown: parts, value: value ?? null, source, note,
        // The number that was seen counts only for the place that it was seen at.
        seen: place === placeOf(entry.period, parts) ? seen : undefined,
      })
      return redirect(tellValueDone(valueAddresses(language, params.programme, params.indicator).one, state === 'accepted' ? 'entered' : 'proposed'), 303)
    },
    { 'proposal-waits': 'period' }, valueProblems(wordsOf(language)),
  )
})

export default function EnterValue({ loaderData, actionData }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const { programme, id, title, unit, unitWord, abilities, choices, start, stands, place } = loaderData
  const trail = useValueTrail(programme)
  const [form, fields] = usePageForm(EnterForm, { id: 'enter-value', last: actionData, start: { ...start, language: staffLanguage(language) } })
  const parts = fields.breakdown.getFieldset() as unknown as Record<string, FieldOf>
  const label = {
    period: t('values:enter.period'), value: t('values:enter.value'), missing: t('values:enter.missing'), source: t('values:enter.source'), note: t('values:enter.note'),
    language: t('values:enter.written-in'), why: t('values:enter.why'), body: t('values:enter.body'), confirmed: t('values:enter.confirm'),
  }
  const asks = fields.confirmed.errors !== undefined
  return (
    <StaffPage title={t(stands ? 'values:enter.correct' : 'values:enter.title')} above={title.text} trail={trail.one(id, title.text)}
      lead={abilities.decide ? undefined : t('values:enter.proposes')}>
      {stands && <Notification title={t('values:enter.stands', { value: longValue(t, unit, stands) })} />}
      <Form form={form}>
        <ErrorSummary
          formErrors={form.errors}
          fields={[
            ...(['period', 'value', 'missing', 'source', 'note', 'language', 'why', 'body', 'confirmed'] as const).map((key) => ({ field: fields[key], label: label[key] })),
            ...choices.dimensions.map((dimension) => ({ field: parts[dimension.id]!, label: dimension.title.text })),
          ]}
        />
        <input type="hidden" name="place" value={place} />
        {stands && <input type="hidden" name="seen" value={start.seen} />}
        <Select field={fields.period} label={label.period} empty={t('staff:choose')} options={choices.periods.map((value) => ({ value, label: periodWords(t, value) }))} />
        <PartFields dimensions={choices.dimensions} fields={parts} />
        <ValueField field={fields.value} unit={unit} unitWord={unitWord} />
        <Select field={fields.missing} label={label.missing} empty="–" options={(['masked', 'not-applicable'] as const).map((value) => ({ value, label: t(`values:missing.${value}`) }))} />
        <TextInput field={fields.source} label={label.source} help={t('values:enter.source-help')} />
        <TextArea field={fields.note} label={label.note} help={t('values:enter.note-help')} rows={3} />
        <WrittenIn field={fields.language} />
        {abilities.bodies.length > 1 && (
          <Select field={fields.body} label={label.body} empty="–" options={abilities.bodies.map((body) => ({ value: body.id, label: body.name.text, lang: body.name.lang }))} />
        )}
        <TextArea field={fields.why} label={label.why} help={t('values:enter.why-help')} rows={2} />
        {asks && <Checkbox field={fields.confirmed} label={label.confirmed} />}
        <FormButtons verb={t(abilities.decide ? 'values:enter.save' : 'values:enter.propose')} back={valueAddresses(language, programme, id).one} />
      </Form>
    </StaffPage>
  )
}
