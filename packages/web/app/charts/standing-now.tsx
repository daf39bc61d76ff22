import type { Standing } from '@koto/server/types'
import { BigNumber } from '../design/big-number.tsx'
import { Icon } from '../design/icon.tsx'
import { StateLabel } from '../design/state-label.tsx'
import { useFrame } from '../frame/frame.tsx'
import { ruleSentence, trendWords } from './standing-words.ts'
import { longValue, periodWords, shortValue } from './value-words.ts'

interface Latest {
  period: string
  value: number | null
}

const arrows = { up: 'arrow-up', down: 'arrow-down', same: 'minus' } as const

/** The state in word, icon and colour; of a value without a target, that there is none. */
export function StandingState({ standing }: { standing: Pick<Standing, 'state'> }) {
  const { t } = useFrame()
  return standing.state === null ? <span className="standing__none">{t('charts:no-state')}</span> : <StateLabel state={standing.state} />
}

/** The latest value, the state with its reason, and where it goes. */
export function StandingNow({ unit, standing, latest }: { unit: string; standing: Standing; latest: Latest | undefined }) {
  const { t } = useFrame()
  const trend = trendWords(t, standing)
  return (
    <>
      {latest && (
        <BigNumber
          label={`${t('charts:current')}, ${periodWords(t, latest.period)}`}
          number={shortValue(t, unit, latest)}
          after={longValue(t, unit, latest).slice(shortValue(t, unit, latest).length)}
        />
      )}
      <div className="standing__now">
        <p className="big__label">{t('public:state.now')}</p>
        <StandingState standing={standing} />
        {trend && standing.trend && (
          <p className="standing__trend">
            <Icon name={arrows[standing.trend.way]} /> {trend}
          </p>
        )}
      </div>
      <p className="standing__note">{ruleSentence(t, unit, standing)}</p>
    </>
  )
}

/** How states are decided, for whoever wants to know. */
export function StandingRules() {
  const { t } = useFrame()
  return (
    <details className="more">
      <summary>{t('charts:rules.title')}</summary>
      <p className="more__body prose">{t('charts:rules.text')}</p>
    </details>
  )
}
