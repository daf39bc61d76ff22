import type { AnswerVersion } from '@koto/server/types'
import { useFrame } from '../../frame/frame.tsx'
import { formatMoment } from '../../languages/formats.ts'
import { WrittenText } from './written-text.tsx'

/** Every text that was sent, returned, accepted, opened again or written over; newest first. */
export function AnswerHistory({ history }: { history: AnswerVersion[] }) {
  const { t, language } = useFrame()
  if (history.length === 0) return <p className="quiet">{t('rounds:history.empty')}</p>
  return (
    <ol className="answer-history">
      {history.map(({ number, kind, comment, achieved, words, risks, language: written, done }) => (
        <li className="answer-history__one" key={number}>
          <p>
            <b>{t(`rounds:version.${kind}`)}</b> <span className="quiet">{formatMoment(done.at)}{done.by && ` · ${done.by}`}</span>
          </p>
          {comment && <WrittenText text={comment} language={language} page={language} />}
          <details>
            <summary>{t('rounds:history.text')}</summary>
            {achieved && <p>{t('rounds:answer.was-achieved')}: {t(`rounds:achieved.${achieved}`)}</p>}
            <WrittenText text={words} language={written} page={language} />
            {risks && <><p className="quiet">{t('rounds:answer.risks')}</p><WrittenText text={risks} language={written} page={language} /></>}
          </details>
        </li>
      ))}
    </ol>
  )
}
