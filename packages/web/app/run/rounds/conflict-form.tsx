import type { AnswerDraft, AnswerPage } from '@koto/server/types'
import { Button } from '../../design/button.tsx'
import { Notification } from '../../design/notification.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { formatMoment } from '../../languages/formats.ts'
import { languageName } from '../../languages/language-name.ts'
import { Choices } from './choices.tsx'
import { WordsSideBySide } from './words-side-by-side.tsx'
import { joinedText } from './word-difference.ts'

const fields = ['achieved', 'words', 'risks', 'language'] as const

/** Two people wrote in one answer: what stands, what was sent, and the choice between them, field by field. */
export function ConflictForm({ answer, mine }: { answer: AnswerPage; mine: AnswerDraft }) {
  const { t, language } = useFrame()
  const who = answer.saved?.by ?? t('rounds:conflict.somebody')
  const shown = (field: 'achieved' | 'language', value: string | null) =>
    value === null ? t('rounds:conflict.nothing') : field === 'language' ? languageName(value, language) : t(`rounds:achieved.${value as 'yes'}`)
  return (
    <form method="post" className="form form--wide" noValidate>
      <Notification kind="alert" title={t('rounds:conflict.title')} live>
        <p>{t('rounds:conflict.text', { name: who, at: answer.saved === null ? '–' : formatMoment(answer.saved.at) })}</p>
        {answer.state === 'submitted' && <p>{t('rounds:conflict.submitted')}</p>}
      </Notification>
      <input type="hidden" name="version" value={answer.version} />
      {fields.map((field) => {
        const [standing, sent] = [answer[field], mine[field]]
        if (standing === sent) return <input key={field} type="hidden" name={field} value={sent ?? ''} />
        if (field === 'words' || field === 'risks') {
          return <TextChoice key={field} field={field} standing={answer[field]} sent={mine[field]} language={mine.language} />
        }
        return (
          <div key={field}>
            <Kept field={field} standing={standing ?? ''} sent={sent ?? ''} />
            <Choices
              name={`${field}.choice`}
              legend={t(`rounds:answer.${field}`)}
              value="mine"
              options={[
                { value: 'theirs', label: <>{t('rounds:conflict.theirs')}: {shown(field, standing)}</> },
                { value: 'mine', label: <>{t('rounds:conflict.mine')}: {shown(field, sent)}</> },
              ]}
            />
          </div>
        )
      })}
      <div className="form-buttons">
        <Button type="submit" name="intent" value="save">{t('rounds:conflict.save')}</Button>
        <Button type="submit" name="intent" value="submit" kind="secondary">{t('rounds:conflict.submit')}</Button>
      </div>
    </form>
  )
}

/** Both texts travel along, so that neither is lost when somebody saves once more meanwhile. */
function Kept({ field, standing, sent }: { field: string; standing: string; sent: string }) {
  return (
    <>
      <input type="hidden" name={`${field}.theirs`} value={standing} />
      <input type="hidden" name={`${field}.mine`} value={sent} />
    </>
  )
}

function TextChoice({ field, standing, sent, language }: { field: 'words' | 'risks'; standing: string; sent: string; language: string }) {
  const { t } = useFrame()
  const id = `joined-${field}`
  return (
    <section className="conflict" aria-labelledby={`conflict-${field}`}>
      <h2 className="staff__sub" id={`conflict-${field}`}>{t(`rounds:answer.${field}`)}</h2>
      <WordsSideBySide standing={standing} sent={sent} language={language} />
      <Kept field={field} standing={standing} sent={sent} />
      <Choices
        name={`${field}.choice`}
        legend={t('rounds:conflict.choose')}
        value="joined"
        options={[
          { value: 'theirs', label: t('rounds:conflict.keep-theirs') },
          { value: 'mine', label: t('rounds:conflict.keep-mine') },
          { value: 'joined', label: t('rounds:conflict.keep-joined') },
        ]}
      />
      <label className="field__label" htmlFor={id}>{t('rounds:conflict.joined')}</label>
      <p className="field__help" id={`${id}-help`}>{t('rounds:conflict.joined-help')}</p>
      <textarea
        className="hds-text-input__input conflict__joined" id={id} name={`${field}.joined`} rows={8} lang={language} aria-describedby={`${id}-help`}
        defaultValue={joinedText(standing, sent)}
      />
    </section>
  )
}
