import type { BoardDecision } from '@koto/server/types'
import { Icon } from '../../design/icon.tsx'
import { Say } from '../../design/say.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { formatDate } from '../../languages/formats.ts'
import type { InLanguage } from '../../languages/in-language.ts'
import type { RunAddresses } from '../addresses.ts'

/** Decisions that are open: what, by when, whose. */
export function DecisionList({ decisions, to }: { decisions: InLanguage<BoardDecision>[]; to: RunAddresses }) {
  const { t } = useFrame()
  if (decisions.length === 0) return <p className="quiet">{t('measures:no-decisions')}</p>
  return (
    <ul className="due">
      {decisions.map(({ number, text, language, owner, deadline, late, measures }) => (
        <li className="due__one" key={number}>
          <span className="due__day figure">
            {late && <><Icon name="alert-circle" /><span className="hidden">{t('measures:late')}: </span></>}
            {deadline === null ? t('measures:no-deadline') : <time dateTime={deadline}>{formatDate(deadline)}</time>}
          </span>
          <a href={to.decision(number)} lang={language}>{text}</a>
          <span className="due__facts">
            <span><Say of={owner} /></span>
            {measures.length > 0 && <span>{measures.join(', ')}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
