import type { StandingCounts } from '@koto/server/types'
import { useFrame } from '../frame/frame.tsx'
import { formatNumber } from '../languages/formats.ts'

const parts = ['done', 'underWay', 'late', 'planned', 'other'] as const

/** How many measures stand how: a bar, and below it each part with its number and its word. Parts of which there are none are left out. */
export function StateBar({ counts }: { counts: StandingCounts }) {
  const { t } = useFrame()
  const shown = parts.filter((part) => counts[part] > 0)
  const widths = shown.map((part) => (counts[part] / counts.all) * 100)
  return (
    <div className="standing-bar">
      <svg className="standing-bar__bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        {shown.map((part, index) => (
          <rect
            key={part}
            className={`standing-bar__${part}`}
            x={widths.slice(0, index).reduce((sum, width) => sum + width, 0)}
            width={widths[index]}
            height={8}
          />
        ))}
      </svg>
      <ul className="standing-bar__parts">
        {shown.map((part) => (
          <li key={part} className="standing-bar__part">
            <svg className="standing-bar__key" viewBox="0 0 8 8" aria-hidden="true" focusable="false">
              <rect className={`standing-bar__${part}`} width={8} height={8} />
            </svg>
            <b className="figure">{formatNumber(counts[part])}</b> {t(`progress:count.${part}`, { count: counts[part] })}
          </li>
        ))}
      </ul>
    </div>
  )
}
