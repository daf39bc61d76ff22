import type { IndicatorStanding } from '@koto/server/types'
import { Sparkline } from '../charts/sparkline.tsx'
import { StandingState } from '../charts/standing-now.tsx'
import { longValue, periodWords } from '../charts/value-words.ts'
import { Say } from '../design/say.tsx'
import { useFrame } from '../frame/frame.tsx'
import { Icon } from '../design/icon.tsx'
import type { Addresses } from './addresses.ts'
import type { ListedIndicator } from './show-indicator.ts'
import { targetSentence } from './target-words.ts'

/** A listed indicator with how it stands; without `held` nothing is said of that. */
export type HeldIndicator = ListedIndicator & { held?: Pick<IndicatorStanding, 'standing' | 'values'> | undefined }

/** Indicators one below another: name, which way is better, the target, how it stands. */
export function IndicatorList({ indicators, to, listId }: { indicators: HeldIndicator[]; to: Addresses; listId?: string }) {
  return (
    <ul className="indicators" id={listId}>
      {indicators.map((indicator) => (
        <Row key={indicator.id} indicator={indicator} to={to} />
      ))}
    </ul>
  )
}

const arrows = { up: 'arrow-up', down: 'arrow-down', none: 'minus' } as const

function Row({ indicator, to }: { indicator: HeldIndicator; to: Addresses }) {
  const { t } = useFrame()
  const target = targetSentence(t, indicator)
  const { held, unit } = indicator
  const latest = held?.values.at(-1)
  return (
    <li className="indicators__row" data-filter-item="">
      <span className="indicators__way">
        <Icon name={arrows[indicator.direction]} />
      </span>
      <div>
        <a className="indicators__title" href={to.indicator(indicator.id)}>
          <Say of={indicator.title} />
        </a>
        <p className="indicators__facts">
          <span>{t(`public:direction.${indicator.direction}`)}</span>
          {target && (
            <span>
              {t('public:target.label')}: {target}
            </span>
          )}
        </p>
        {held && (
          <p className="indicators__held">
            <StandingState standing={held.standing} />
            {latest && (
              <span>
                {periodWords(t, latest.period)}: {longValue(t, unit, latest)}
              </span>
            )}
            <Sparkline values={held.values.map(({ value }) => value)} />
          </p>
        )}
      </div>
      {indicator.of.kind !== 'programme' && (
        <p className="indicators__of">
          {indicator.of.kind === 'measure' ? (
            t('public:measure.overline', { number: indicator.of.number })
          ) : (
            <Say of={indicator.of.title} />
          )}
        </p>
      )}
    </li>
  )
}
