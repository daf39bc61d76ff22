import type { SubmissionResult } from '@conform-to/react'
import { data, redirect } from 'react-router'
import type { PageHandle } from '../../access/page-handle.ts'
import { Breadcrumbs } from '../../design/breadcrumbs.tsx'
import { Button, ButtonLink } from '../../design/button.tsx'
import { ErrorSummary } from '../../design/error-summary.tsx'
import { Checkbox, TextArea, TextInput } from '../../design/fields.tsx'
import { Form, readForm, usePageForm } from '../../design/form.tsx'
import { PageTitle } from '../../design/page-title.tsx'
import { Say } from '../../design/say.tsx'
import { FeedbackForm } from '../../feedback/feedback-form.ts'
import { useFrame } from '../../frame/frame.tsx'
import { inLanguage } from '../../languages/in-language.ts'
import { wordsOf, type Words } from '../../languages/words.ts'
import { isProblem, load, type Asking } from '../../loading/load.ts'
import { addresses } from '../../programme/addresses.ts'
import type { Route } from './+types/feedback'

export const handle: PageHandle = { access: 'public' }

type Returned = SubmissionResult<string[]> & { again?: boolean }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) =>
  inLanguage(await asked.services.running.feedback.form(asked.actor, params.programme, params.number), asked.language))

export const action = load(async ({ asked, params, request }: Asking<Route.ActionArgs>) => {
  const { services, actor, language, address } = asked
  const t = wordsOf(language)
  const { value, submission } = await readForm(request, FeedbackForm)
  if (value === undefined) return data(inWords(submission.reply(), t), 422)
  const { text, email, mayPublish = false, opened = '', website = '' } = value
  try {
    const sent = { text, language, email, mayPublish, opened, trap: website }
    const { key } = await services.running.feedback.send(actor, params.programme, params.number, sent, { address })
    throw redirect(`${addresses(language, params.programme).ownFeedback(key)}?sent=yes`, 303)
  } catch (error) {
    if (!isProblem(error) || !['form-too-old', 'too-many', 'invalid'].includes(error.code)) throw error
    const told = { 'form-too-old': t('progress:feedback.too-old'), 'too-many': t('progress:feedback.too-many') }[error.code] ?? t('progress:feedback.no-text')
    return data<Returned>({ ...submission.reply({ formErrors: [told] }), again: error.code === 'form-too-old' }, error.status)
  }
})

function inWords(result: SubmissionResult<string[]>, t: Words): Returned {
  const error = Object.entries(result.error ?? {}).map(([field, keys]) => [field, keys?.map((key) => (key.startsWith('progress:') ? t(key) : key)) ?? null] as const)
  return { ...result, error: Object.fromEntries(error) }
}

export default function Feedback({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const to = addresses(language, params.programme)
  const { measure, body } = loaderData
  const last: Returned | undefined = actionData
  const [form, fields] = usePageForm(FeedbackForm, { id: 'feedback', last })
  const label = { text: t('progress:feedback.text'), email: t('progress:feedback.email'), mayPublish: t('progress:feedback.may-publish') }
  // Whoever corrects a form has opened it long ago; only one that was open too long begins anew.
  const opened = last === undefined || last.again ? loaderData.opened : String(fields.opened.initialValue ?? loaderData.opened)
  return (
    <>
      <PageTitle title={`${t('progress:feedback.title')}: ${measure.number} ${measure.title.text}`} description={t('progress:feedback.give-text')} />
      <Breadcrumbs
        trail={[
          { href: to.programme(), label: t('shell:menu.measures') },
          { href: to.measure(measure.number), label: t('progress:feedback.about', { number: measure.number }) },
        ]}
      />
      <div className="wrap">
        <p className="overline">
          <span className="figure">{measure.number}</span> <Say of={measure.title} />
        </p>
        <h1>{t('progress:feedback.title')}</h1>
        <p className="lead">
          {t('progress:feedback.reaches')} <Say of={body.name} />
        </p>
        <Form form={form}>
          <ErrorSummary
            formErrors={form.errors}
            fields={(['text', 'email', 'mayPublish'] as const).map((key) => ({ field: fields[key], label: label[key] }))}
          />
          <input type="hidden" name="opened" value={opened} />
          <TextArea field={fields.text} label={label.text} help={t('progress:feedback.text-help')} rows={8} />
          <TextInput field={fields.email} label={label.email} help={t('progress:feedback.email-help')} type="email" autoComplete="email" />
          <Checkbox field={fields.mayPublish} label={label.mayPublish} help={t('progress:feedback.may-publish-help')} />
          <div className="trap" aria-hidden="true">
            <label htmlFor="website">{t('progress:feedback.trap')}</label>
            <input id="website" name="website" tabIndex={-1} autoComplete="off" />
          </div>
          <p>
            <a href={`/${language}/privacy`}>{t('progress:feedback.privacy')}</a>
          </p>
          <div className="form-buttons">
            <Button type="submit">{t('progress:feedback.send')}</Button>
            <ButtonLink href={to.measure(measure.number)} kind="secondary">
              {t('progress:feedback.back')}
            </ButtonLink>
          </div>
        </Form>
      </div>
    </>
  )
}
