import type { AnswerDraft, AnswerPage } from '@koto/server/types'
import { Button } from '../../design/button.tsx'
import { ErrorSummary } from '../../design/error-summary.tsx'
import { Select, TextArea, type FieldOf } from '../../design/fields.tsx'
import { draftSaving } from '../../enhance/address.ts'
import { useFrame } from '../../frame/frame.tsx'
import { languageName } from '../../languages/language-name.ts'
import { Choices } from './choices.tsx'
import { DraftStatus } from './draft-status.tsx'

/** Errors by field, in words. */
export type AnswerErrors = Partial<Record<'achieved' | 'words' | 'risks' | 'language' | 'comment' | '', string>>

/** A field as the design's parts want it. */
export function fieldOf(name: string, value: string, wrong: string | undefined, required = false): FieldOf {
  const id = `answer-${name}`
  return { id, name, errorId: `${id}-wrong`, descriptionId: `${id}-help`, errors: wrong === undefined ? undefined : [wrong], required, initialValue: value }
}

/** Where a body writes: saved as one types, and by a button; then sent in. */
export function AnswerForm({ answer, typed, errors, owner }: { answer: AnswerPage; typed: AnswerDraft | null; errors: AnswerErrors; owner: string }) {
  const { t, language, nonce, path } = useFrame()
  const draft = typed ?? answer
  const words = fieldOf('words', draft.words, errors.words, true)
  const risks = fieldOf('risks', draft.risks, errors.risks)
  const achieved = { ...fieldOf('achieved', '', errors.achieved, true), id: 'choice-achieved' }
  return (
    // Without “off” a reload would put back the version that the script wrote, and her own text would meet itself.
    <form method="post" className="form answer-form" noValidate autoComplete="off" data-draft={`${path}/draft`} data-draft-key={`${answer.id} ${owner}`}>
      <ErrorSummary
        formErrors={errors[''] === undefined ? undefined : [errors['']]}
        fields={[{ field: achieved, label: t('rounds:answer.achieved') }, { field: words, label: t('rounds:answer.words') }, { field: risks, label: t('rounds:answer.risks') }]}
      />
      <input type="hidden" name="version" value={answer.version} />
      <Choices
        name="achieved"
        legend={t('rounds:answer.achieved')}
        value={draft.achieved}
        options={(['yes', 'partially', 'no'] as const).map((value) => ({ value, label: t(`rounds:achieved.${value}`) }))}
        wrong={errors.achieved}
      />
      <TextArea field={words} label={t('rounds:answer.words')} help={t('rounds:answer.words-help')} rows={8} />
      <TextArea field={risks} label={t('rounds:answer.risks')} help={t('rounds:answer.risks-help')} rows={4} />
      <Select
        field={fieldOf('language', draft.language, errors.language, true)}
        label={t('rounds:answer.language')}
        options={(['fi', 'sv', 'en'] as const).map((value) => ({ value, label: languageName(value, language) }))}
      />
      <DraftStatus />
      <div className="form-buttons">
        <Button type="submit" name="intent" value="submit">{t('rounds:answer.submit')}</Button>
        <Button type="submit" name="intent" value="save" kind="secondary">{t('rounds:answer.save')}</Button>
      </div>
      <script type="module" src={draftSaving} nonce={nonce} />
    </form>
  )
}
