import { Say } from '../design/say.tsx'
import { useFrame } from '../frame/frame.tsx'
import { Icon } from '../design/icon.tsx'
import type { Addresses } from './addresses.ts'
import type { ListedIndicator } from './show-indicator.ts'
import { targetSentence } from './target-words.ts'

/** Indicators one below another: name, which way is better, the target. */
export function IndicatorList({ indicators, to, listId }: { indicators: ListedIndicator[]; to: Addresses; listId?: string }) {
  return (
    <ul className="indicators" id={listId}>
      {indicators.map((indicator) => (
        <Row key={indicator.id} indicator={indicator} to={to} />
      ))}
    </ul>
  )
}

const arrows = { up: 'arrow-up', down: 'arrow-down', none: 'minus' } as const

function Row({ indicator, to }: { indicator: ListedIndicator; to: Addresses }) {
  const { t } = useFrame()
  const target = targetSentence(t, indicator)
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
