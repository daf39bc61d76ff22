import type { MeasureListed } from '@koto/server/types'
import { Say } from '../design/say.tsx'
import { useFrame } from '../frame/frame.tsx'
import { formatNumber } from '../languages/formats.ts'
import type { InLanguage } from '../languages/in-language.ts'
import type { Addresses } from './addresses.ts'

type Listed = Pick<InLanguage<MeasureListed>, 'number' | 'title' | 'leads' | 'indicators' | 'targets'> & {
  description?: InLanguage<MeasureListed>['description']
}

/** Measures one below another: number, name, what the city does, who leads, how many targets. */
export function MeasureList({ measures, to }: { measures: Listed[]; to: Addresses }) {
  return (
    <ul className="measures">
      {measures.map((measure) => (
        <MeasureRow key={measure.number} measure={measure} to={to} />
      ))}
    </ul>
  )
}

function MeasureRow({ measure, to }: { measure: Listed; to: Addresses }) {
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
