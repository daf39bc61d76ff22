import type { ReactNode } from 'react'
import type { DecisionListed } from '@koto/server/types'
import { Say } from '../../design/say.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { formatDate } from '../../languages/formats.ts'
import type { InLanguage } from '../../languages/in-language.ts'
import { decisionState, ReviewState } from './review-state.tsx'
import { useReviews } from './use-reviews.ts'
import { WrittenText } from './written-text.tsx'

/** A decision in a list: its number and words, how it stands, whose it is and until when. */
export function DecisionLine({ decision, children }: { decision: InLanguage<DecisionListed>; children?: ReactNode }) {
  const { t } = useFrame()
  const { to } = useReviews()
  const { number, owner, deadline, measures, condition } = decision
  return (
    <article className="decision">
      <p className="decision__head">
        <a className="decision__number" href={to.decision(number)}>
          {t('reviews:decision.title', { number })}
        </a>
        <ReviewState state={decisionState(decision)} />
      </p>
      <p className="decision__text">
        <WrittenText of={decision.decision} />
      </p>
      {condition !== '' && (
        <p className="quiet">
          {t('reviews:decision.condition')}: <WrittenText of={{ text: condition, language: decision.decision.language }} />
        </p>
      )}
      <p className="decision__facts quiet">
        <span>
          {t('reviews:decision.owner')}: <Say of={owner.name} />
        </span>
        {deadline && <span>{t('reviews:decision.by', { date: formatDate(deadline) })}</span>}
        {measures.length > 0 && (
          <span>
            {t('reviews:decision.measures')}:{' '}
            {measures.map((measure, index) => (
              <span key={measure.number}>
                {index > 0 && ', '}
                <a href={to.measure(measure.number)}>{measure.number}</a>
              </span>
            ))}
          </span>
        )}
      </p>
      {children}
    </article>
  )
}
