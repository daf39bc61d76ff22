import type { ReportStateCounts } from '@koto/server/types'
import { Say } from '../../design/say.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { formatNumber } from '../../languages/formats.ts'
import type { ShownReport } from './show-report.ts'
import { barOrder } from './tones.ts'

/** Each theme as a bar of its measures’ states, with the numbers in words below it. */
export function ThemeBars({ themes }: { themes: ShownReport['summary']['themes'] }) {
  const { t } = useFrame()
  return (
    <ol className="report-bars">
      {themes.map(({ id, title, measures, counts }) => (
        <li className="report-bars__one" key={id}>
          <p className="report-bars__name">
            <a href={`#theme-${id}`}>
              <Say of={title} />
            </a>{' '}
            <span className="quiet">{t('reports:summary.theme-measures', { count: measures })}</span>
          </p>
          <StateBar counts={counts} />
          <p className="report-bars__words">
            {barOrder.filter((state) => counts[state] > 0).map((state) => (
              <span className="report-bars__word" key={state}>
                <svg className={`report-key report-fill--${state}`} viewBox="0 0 10 10" aria-hidden="true">
                  <rect width="10" height="10" />
                </svg>
                <strong className="figure">{formatNumber(counts[state])}</strong> {t(`shell:state.${state}`)}
              </span>
            ))}
          </p>
        </li>
      ))}
    </ol>
  )
}

/** A picture of the numbers that stand beside it in words. */
function StateBar({ counts }: { counts: ReportStateCounts }) {
  const shown = barOrder.filter((state) => counts[state] > 0)
  const upTo = (place: number) => shown.slice(0, place).reduce((sum, state) => sum + counts[state], 0)
  return (
    <svg className="report-bar" viewBox={`0 0 ${Math.max(upTo(shown.length), 1)} 1`} preserveAspectRatio="none" aria-hidden="true">
      {shown.map((state, place) => (
        <rect key={state} className={`report-fill--${state}`} x={upTo(place)} y="0" width={counts[state]} height="1" />
      ))}
    </svg>
  )
}
