import type { MeasureListed, PublicStanding } from '@koto/server/types'
import { Say } from '../design/say.tsx'
import { StateLabel } from '../design/state-label.tsx'
import { useFrame } from '../frame/frame.tsx'
import { formatNumber } from '../languages/formats.ts'
import type { InLanguage } from '../languages/in-language.ts'
import { LateMark } from '../progress/late-mark.tsx'
import type { Addresses } from './addresses.ts'

type Listed = Pick<InLanguage<MeasureListed>, 'number' | 'title' | 'leads' | 'indicators' | 'targets'> & {
  description?: InLanguage<MeasureListed>['description']
}

type Standings = Record<string, PublicStanding>

/** Measures one below another: number, name, what the city does, how it stands, who leads, how many targets. */
export function MeasureList({ measures, to, standings }: { measures: Listed[]; to: Addresses; standings?: Standings }) {
  return (
    <ul className="measures">
      {measures.map((measure) => (
        <MeasureRow key={measure.number} measure={measure} to={to} standing={standings?.[measure.number]} />
      ))}
    </ul>
  )
}

function MeasureRow({ measure, to, standing }: { measure: Listed; to: Addresses; standing: PublicStanding | undefined }) {
  const { t } = useFrame()
  const facts = [
    measure.indicators > 0
      ? t('public:count.indicators', { count: measure.indicators, number: formatNumber(measure.indicators) })
      : '',
    measure.targets > 0 ? t('public:count.targets', { count: measure.targets, number: formatNumber(measure.targets) }) : '',
  ].filter(Boolean)
  return (
    <li className="measures__row" data-filter-item="">
      <span className="measures__number figure">{measure.number}</span>
      <div className="measures__text">
        <a className="measures__title" href={to.measure(measure.number)}>
          <Say of={measure.title} />
        </a>
        {measure.description && (
          <p className="measures__about">
            <Say of={measure.description} />
          </p>
        )}
        {standing && (
          <p className="measures__state">
            <StateLabel state={standing.state} />
            {standing.late && <LateMark />}
          </p>
        )}
      </div>
      <p className="measures__facts">
        <span>
          {measure.leads.map((body, index) => (
            <span key={body.id}>
              {index > 0 && ', '}
              <Say of={body.name} />
            </span>
          ))}
        </span>
        {facts.length > 0 && <span>{facts.join(' · ')}</span>}
      </p>
    </li>
  )
}
