import type { PasteInput } from '@koto/server/types'
import { data, redirect } from 'react-router'
import type { PageHandle } from '../../../access/page-handle.ts'
import { Button, ButtonLink } from '../../../design/button.tsx'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { Checkbox, Select, TextArea, TextInput } from '../../../design/fields.tsx'
import { Form, readForm, usePageForm } from '../../../design/form.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { inLanguage, said } from '../../../languages/in-language.ts'
import { wordsOf } from '../../../languages/words.ts'
import { isProblem, load, type Asking } from '../../../loading/load.ts'
import { valueAddresses } from '../../../run/values/addresses.ts'
import { tellValueDone } from '../../../run/values/done.tsx'
import { PastePreview } from '../../../run/values/paste-preview.tsx'
import { valueProblems } from '../../../run/values/problem-words.ts'
import { PasteForm } from '../../../run/values/schemas.ts'
import { useValueTrail } from '../../../run/values/trail.ts'
import { WrittenIn } from '../../../run/values/written-in.tsx'
import { refusal } from '../../../staff/refusal.ts'
import type { Returned } from '../../../staff/send.ts'
import { staffLanguage } from '../../../staff/staff-language.ts'
import { StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/paste'

export const handle: PageHandle = { access: ['coordinator', 'reporter'] }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const { services, actor, language } = asked
  const { indicator, abilities, choices } = await services.running.values.series(actor, params.programme, params.indicator)
  if (!abilities.enter) throw data({ code: 'not-found' }, 404)
  return { programme: params.programme, id: indicator.id, title: said(indicator.title, language), unit: indicator.unit, ...inLanguage({ abilities, choices }, language) }
})

export const action = load(async ({ asked, params, request }: Asking<Route.ActionArgs>) => {
  const { services: { running: { values } }, actor, language } = asked
  const t = wordsOf(language)
  const { value: sent, answer, submission } = await readForm(request, PasteForm)
  if (sent === undefined) return data({ form: answer.data as Returned, preview: null }, 422)
  const { intent, source = '', ...rest } = sent
  const input: PasteInput = { ...rest, source }
  const back = async (problem: unknown) => {
    if (!isProblem(problem) || problem.code === 'not-found') throw problem
    const fieldErrors = refusal(problem, t, { 'proposal-waits': 'text' }, valueProblems(t))
    // Row by row it stands in the table; above the form each kind is said once.
    const once = Object.fromEntries(Object.entries(fieldErrors.fieldErrors).map(([field, errors]) => [field, [...new Set(errors)]]))
    const preview = problem.code === 'invalid' && problem.message.includes('rows at once') ? null : await values.preview(actor, params.programme, params.indicator, input).catch(() => null)
    return data({ form: submission.reply({ ...fieldErrors, fieldErrors: once }) as Returned, preview: preview && inLanguage(preview, language) }, problem.status)
  }
  try {
    if (intent === 'preview') {
      const preview = await values.preview(actor, params.programme, params.indicator, input)
      return data({ form: submission.reply() as Returned, preview: inLanguage(preview, language) }, preview.errors > 0 ? 422 : 200)
    }
    const { state } = await values.paste(actor, params.programme, params.indicator, input)
    return redirect(tellValueDone(valueAddresses(language, params.programme, params.indicator).one, state === 'accepted' ? 'pasted' : 'proposed'), 303)
  } catch (problem) {
    return back(problem)
  }
})

export default function PasteValues({ loaderData, actionData }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const { programme, id, title, unit, abilities, choices } = loaderData
  const trail = useValueTrail(programme)
  const preview = actionData?.preview ?? null
  const [form, fields] = usePageForm(PasteForm, { id: 'paste-values', last: actionData?.form, start: { language: staffLanguage(language) } })
  const headings = [t('values:enter.period'), ...choices.dimensions.map((one) => one.title.text), t('values:enter.value'), t('values:enter.note'), t('values:enter.source')].join(', ')
  const label = {
    text: t('values:paste.text'), dimension: t('values:paste.dimension'), source: t('values:enter.source'), language: t('values:enter.written-in'), why: t('values:paste.why'),
    body: t('values:enter.body'), confirmed: t('values:paste.confirm'),
  }
  const maySave = preview !== null && preview.errors === 0 && preview.rows.length > 0
  return (
    <StaffPage title={t('values:paste.title')} above={title.text} trail={trail.one(id, title.text)} lead={t('values:paste.lead')}>
      {preview && <PastePreview preview={preview} unit={unit} />}
      <Form form={form}>
        <ErrorSummary formErrors={form.errors} fields={(['text', 'dimension', 'source', 'language', 'why', 'body', 'confirmed'] as const).map((key) => ({ field: fields[key], label: label[key] }))} />
        <TextArea field={fields.text} label={label.text} help={t('values:paste.text-help', { headings })} rows={10} />
        {choices.dimensions.length > 0 && (
          <Select field={fields.dimension} label={label.dimension} empty={t('values:paste.no-dimension')}
            options={choices.dimensions.map((one) => ({ value: one.id, label: one.title.text, lang: one.title.lang }))} />
        )}
        <TextInput field={fields.source} label={label.source} help={t('values:enter.source-help')} />
        <WrittenIn field={fields.language} />
        {abilities.bodies.length > 1 && (
          <Select field={fields.body} label={label.body} empty="–" options={abilities.bodies.map((body) => ({ value: body.id, label: body.name.text, lang: body.name.lang }))} />
        )}
        {preview !== null && preview.corrections > 0 && <TextArea field={fields.why} label={label.why} help={t('values:enter.why-help')} rows={2} />}
        {maySave && preview.questions > 0 && <Checkbox field={fields.confirmed} label={label.confirmed} />}
        <div className="form-buttons">
          {maySave && <Button type="submit" name="intent" value="save">{t('values:paste.save')}</Button>}
          <Button type="submit" name="intent" value="preview" kind={maySave ? 'secondary' : 'primary'}>{t('values:paste.preview')}</Button>
          <ButtonLink href={valueAddresses(language, programme, id).one} kind="secondary">{t('staff:cancel')}</ButtonLink>
        </div>
      </Form>
    </StaffPage>
  )
}
