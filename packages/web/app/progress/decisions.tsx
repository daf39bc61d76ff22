import type { DecisionTold } from '@koto/server/types'
import { Say } from '../design/say.tsx'
import { useFrame } from '../frame/frame.tsx'
import { formatDate } from '../languages/formats.ts'
import { said } from '../languages/in-language.ts'
import { wrote } from './wrote.ts'

/** What was decided about a measure, by whom, who carries it out by when, and whether it is done. */
export function Decisions({ decisions }: { decisions: DecisionTold[] }) {
  const { t, language } = useFrame()
  return (
    <ol className="decided">
      {decisions.map((decision) => (
        <li className="decided__one" key={decision.number}>
          <p className="quiet">
            <span className="figure">{formatDate(decision.decidedAt)}</span> · <Say of={said(decision.decidedBy.name, language)} />
          </p>
          <p className="decided__text">
            <Say of={wrote(decision.text, language)} />
          </p>
          {decision.condition !== '' && (
            <p>
              {t('progress:decision.condition')} <Say of={wrote({ text: decision.condition, language: decision.text.language }, language)} />
            </p>
          )}
          <p className="decided__facts">
            <span>
              {t('progress:decision.owner')} <Say of={said(decision.owner.name, language)} />
            </span>
            {decision.deadline !== null && <span>{t('progress:decision.deadline', { date: formatDate(decision.deadline) })}</span>}
            <b>{decision.closedAt === null ? t('progress:decision.open') : t('progress:decision.closed', { date: formatDate(decision.closedAt) })}</b>
          </p>
        </li>
      ))}
    </ol>
  )
}
