import type { AnswerPage } from '@koto/server/types'
import { Button } from '../../design/button.tsx'
import { ErrorSummary } from '../../design/error-summary.tsx'
import { TextArea } from '../../design/fields.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { fieldOf, type AnswerErrors } from './answer-form.tsx'

/** Where the coordinator accepts what was sent, returns it, or opens what was accepted. */
export function DecideForm({ answer, comment, errors }: { answer: AnswerPage; comment: string; errors: AnswerErrors }) {
  const { t } = useFrame()
  const reopens = answer.abilities.reopen
  const field = fieldOf('comment', comment, errors.comment, reopens)
  const label = t(reopens ? 'rounds:reason' : 'rounds:decide.comment')
  return (
    <form method="post" className="form" noValidate>
      <ErrorSummary formErrors={errors[''] === undefined ? undefined : [errors['']]} fields={[{ field, label }]} />
      <input type="hidden" name="version" value={answer.version} />
      <TextArea field={field} label={label} help={t(reopens ? 'rounds:decide.reopen-help' : 'rounds:decide.comment-help')} rows={3} />
      <div className="form-buttons">
        {reopens ? (
          <Button type="submit" name="intent" value="reopen" kind="secondary">{t('rounds:decide.reopen')}</Button>
        ) : (
          <>
            <Button type="submit" name="intent" value="accept">{t('rounds:decide.accept')}</Button>
            <Button type="submit" name="intent" value="return" kind="secondary">{t('rounds:decide.return')}</Button>
          </>
        )}
      </div>
    </form>
  )
}
