import type { AnswerPage } from '@koto/server/types'
import { draftSaving } from '../../enhance/address.ts'
import { Button } from '../../design/button.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { WrittenText } from './written-text.tsx'

/** An answer that one reads: sent, accepted, or in a closed round. */
export function AnswerRead({ answer, owner }: { answer: AnswerPage; owner: string }) {
  const { t, language, nonce } = useFrame()
  const { achieved, words, risks, language: written } = answer
  if (achieved === null && words === '' && risks === '') return <p className="quiet">{t('rounds:answer.empty')}</p>
  return (
    <div className="answer-read" data-draft-sent={answer.state === 'submitted' ? `${answer.id} ${owner}` : undefined}>
      <p>{t('rounds:answer.was-achieved')}: <b>{achieved === null ? t('rounds:conflict.nothing') : t(`rounds:achieved.${achieved}`)}</b></p>
      <WrittenText text={words} language={written} page={language} />
      {risks !== '' && (
        <>
          <h3 className="staff__sub">{t('rounds:answer.risks')}</h3>
          <WrittenText text={risks} language={written} page={language} />
        </>
      )}
      {answer.abilities.takeBack && (
        <form method="post" className="answer-read__do">
          <input type="hidden" name="version" value={answer.version} />
          <Button type="submit" name="intent" value="take-back" kind="secondary" small>{t('rounds:answer.take-back')}</Button>
        </form>
      )}
      {answer.state === 'submitted' && <script type="module" src={draftSaving} nonce={nonce} />}
    </div>
  )
}
