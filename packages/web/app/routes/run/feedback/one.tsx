import type { SubmissionResult } from '@conform-to/react'
import { data, redirect } from 'react-router'
import type { PageHandle } from '../../../access/page-handle.ts'
import { Button } from '../../../design/button.tsx'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { Checkbox, Select, TextArea } from '../../../design/fields.tsx'
import { Form, readForm, usePageForm } from '../../../design/form.tsx'
import { Notification } from '../../../design/notification.tsx'
import { Say } from '../../../design/say.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { formatDate } from '../../../languages/formats.ts'
import { languageName } from '../../../languages/language-name.ts'
import { inLanguage } from '../../../languages/in-language.ts'
import { wordsOf } from '../../../languages/words.ts'
import { isProblem, load, type Asking } from '../../../loading/load.ts'
import { addresses } from '../../../programme/addresses.ts'
import { wrote } from '../../../progress/wrote.ts'
import { runAddresses } from '../../../run/addresses.ts'
import { AnswerForm } from '../../../run/feedback/answer-form.ts'
import { DeedForms } from '../../../run/feedback/deed-forms.tsx'
import { deeds, doDeed } from '../../../run/feedback/do-deed.ts'
import { FeedbackDoneNotice, type FeedbackDone } from '../../../run/feedback/done.tsx'
import { FeedbackStateLabel } from '../../../run/feedback/feedback-state.tsx'
import { staffLanguage } from '../../../staff/staff-language.ts'
import { Part, StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/one'

export const handle: PageHandle = { access: ['coordinator', 'reporter'] }

/** Languages in which those who work with the programme write. */
const written = ['fi', 'sv', 'en'] as const

interface Returned { form?: SubmissionResult<string[]>; wrong?: string }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) =>
  inLanguage(await asked.services.running.feedback.one(asked.actor, params.programme, params.id), asked.language))

export const action = load(async ({ asked, params, request }: Asking<Route.ActionArgs>) => {
  const { feedback } = asked.services.running
  const t = wordsOf(asked.language)
  const to = runAddresses(asked.language, params.programme)
  const tell = (done: FeedbackDone, address: string) => redirect(`${address}?did=${done}`, 303)
  const sent = await request.clone().formData()
  const deed = deeds.find((one) => one === sent.get('deed'))
  if (deed !== undefined) {
    if (deed === 'hand-over' && !sent.get('body')) return data<Returned>({ wrong: t('feedback:one.choose-other') }, 422)
    try {
      const done = await doDeed(feedback, asked.actor, params.programme, params.id, deed, sent)
      return tell(done, deed === 'publish' || deed === 'withdraw' || deed === 'unmark-spam' ? to.oneFeedback(params.id) : to.feedback)
    } catch (error) {
      if (!isProblem(error) || (error.status !== 409 && error.status !== 422)) throw error
      return data<Returned>({ wrong: error.status === 422 ? t('feedback:one.choose-other') : t('feedback:one.closed') }, error.status)
    }
  }
  const { value, submission } = await readForm(request, AnswerForm)
  if (value === undefined) return data<Returned>({ form: submission.reply() }, 422)
  try {
    const { text, language, publish = false, version } = value
    await feedback.answer(asked.actor, params.programme, params.id, { answer: { text, language }, publish, version })
    return tell('answered', to.oneFeedback(params.id))
  } catch (error) {
    if (!isProblem(error) || (error.status !== 409 && error.status !== 422)) throw error
    const told = error.code === 'changed-meanwhile' ? t('feedback:one.changed') : error.code === 'invalid' ? t('feedback:one.no-answer')
      : error.code === 'not-allowed-to-publish' ? t('feedback:one.not-allowed') : t('feedback:one.closed')
    return data<Returned>({ form: submission.reply({ formErrors: [told] }) }, error.status)
  }
})

export default function OneFeedback({ loaderData: one, actionData, params }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const to = runAddresses(language, params.programme)
  const back: Returned | undefined = actionData
  const spoken = staffLanguage(language)
  const start = { text: one.answer?.text, language: one.answer?.language ?? spoken, publish: one.public, version: String(one.version) }
  const [form, fields] = usePageForm(AnswerForm, { id: 'answer', last: back?.form, start })
  const label = { text: t('feedback:one.answer'), language: t('feedback:one.language'), publish: t('feedback:one.publish') }
  const { answer: mayAnswer, ...others } = one.abilities
  return (
    <StaffPage
      title={t('feedback:one.title', { date: formatDate(one.sentAt) })}
      trail={[{ href: to.feedback, label: t('feedback:title') }]}
      above={<FeedbackStateLabel state={one.state} />}
    >
      <FeedbackDoneNotice />
      {back?.wrong && <Notification kind="error" title={back.wrong} live />}
      <Part id="message" title={t('feedback:one.message')}>
        {one.measure && (
          <p>
            {t('feedback:one.about')}{' '}
            <a href={addresses(language, params.programme).measure(one.measure.number)}>
              <span className="figure">{one.measure.number}</span> <Say of={one.measure.title} />
            </a>
          </p>
        )}
        <p>
          {t('feedback:one.for')} <Say of={one.body.name} />
          {one.handedFrom && (
            <span className="quiet">
              {' · '}
              {t('feedback:handed-from')} <Say of={one.handedFrom.name} />
            </span>
          )}
        </p>
        <blockquote className="their-words__text">
          <Say of={wrote(one.text, language)} />
        </blockquote>
        <p className="quiet">{t(one.mayPublish ? 'feedback:one.allowed' : 'feedback:one.not-allowed')}</p>
        {one.email !== null && (
          <p>
            {t('feedback:one.email')}: <a href={`mailto:${one.email}`}>{one.email}</a> <span className="quiet">{t('feedback:one.email-note')}</span>
          </p>
        )}
      </Part>
      {one.answer && (
        <Part
          id="answered"
          title={t('feedback:one.answered', { date: formatDate(one.answer.at) })}
          note={one.answer.by === null ? undefined : t('feedback:one.by', { name: one.answer.by })}
        >
          <p className="their-words__words">
            <Say of={wrote(one.answer, language)} />
          </p>
          {one.public && <p><b>{t('feedback:public')}</b></p>}
        </Part>
      )}
      {mayAnswer && (
        <Part id="answering" title={t(one.answer ? 'feedback:one.answer-again' : 'feedback:one.answer')}>
          <Form form={form}>
            <ErrorSummary formErrors={form.errors} fields={(['text', 'language', 'publish'] as const).map((key) => ({ field: fields[key], label: label[key] }))} />
            <input type="hidden" name="version" value={one.version} />
            <TextArea field={fields.text} label={label.text} help={t('feedback:one.answer-help')} rows={8} />
            <Select field={fields.language} label={label.language} options={written.map((value) => ({ value, label: languageName(value, spoken) }))} />
            {one.mayPublish && <Checkbox field={fields.publish} label={label.publish} />}
            <div className="form-buttons">
              <Button type="submit">{t(one.answer ? 'feedback:one.answer-again' : 'feedback:one.answer-verb')}</Button>
            </div>
          </Form>
        </Part>
      )}
      {Object.values(others).some(Boolean) && (
        <Part id="others" title={t('feedback:one.others')}>
          <DeedForms abilities={others} version={one.version} bodies={one.bodies.filter(({ id }) => id !== one.body.id)} />
        </Part>
      )}
    </StaffPage>
  )
}
