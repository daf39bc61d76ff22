import { useFrame } from '../../frame/frame.tsx'
import { wordDifference, type WordRun } from './word-difference.ts'

/** Two texts beside each other; the words that only one has are marked by a line and by words, not by colour alone. */
export function WordsSideBySide({ standing, sent, language }: { standing: string; sent: string; language: string }) {
  const { t } = useFrame()
  const runs = wordDifference(standing, sent)
  return (
    <div className="conflict__both">
      <div>
        <h3 className="conflict__title">{t('rounds:conflict.theirs')}</h3>
        <p className="round-words" lang={language}>
          {standing === '' ? <span className="quiet">{t('rounds:conflict.nothing')}</span> : runs.filter((run) => run.in !== 'sent').map(runOf)}
        </p>
      </div>
      <div>
        <h3 className="conflict__title">{t('rounds:conflict.mine')}</h3>
        <p className="round-words" lang={language}>
          {sent === '' ? <span className="quiet">{t('rounds:conflict.nothing')}</span> : runs.filter((run) => run.in !== 'standing').map(runOf)}
        </p>
      </div>
    </div>
  )
}

function runOf({ text, in: from }: WordRun, index: number) {
  if (from === 'both') return <span key={index}>{text}</span>
  return from === 'standing' ? <del key={index}>{text}</del> : <ins key={index}>{text}</ins>
}
