import { useFrame } from '../frame/frame.tsx'
import type { Addresses } from '../programme/addresses.ts'
import type { Quarter } from './quarters.ts'

/** The quarters in which something may have changed, year by year; each is an address of its own. */
export function QuarterLinks({ quarters, current, to }: { quarters: Quarter[]; current: Quarter; to: Addresses }) {
  const { t } = useFrame()
  const years = [...new Set(quarters.map(({ year }) => year))]
  return (
    <nav className="quarters" aria-label={t('progress:changes.quarters')}>
      {years.map((year) => (
        <ul className="quarters__year" key={year}>
          {quarters.filter((one) => one.year === year).toReversed().map((one) => (
            <li key={one.key}>
              <a className="quarters__one" href={to.changes(one.key)} aria-current={one.key === current.key ? 'page' : undefined}>
                {t('progress:changes.quarter', { year: one.year, part: one.part })}
              </a>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  )
}
