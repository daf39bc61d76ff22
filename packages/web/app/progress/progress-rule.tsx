import type { Board } from '@koto/server/types'
import { useFrame } from '../frame/frame.tsx'
import { formatNumber, formatPercent } from '../languages/formats.ts'

/** How far it has come, in per cent, with the rule by which that is so. */
export function HowFar({ percent, rules }: { percent: number | null; rules: Board['rules'] }) {
  const { t } = useFrame()
  if (percent === null) return null
  return (
    <div className="after">
      <p>{t('progress:how-far.percent', { percent: formatPercent(Math.round(percent)) })}</p>
      <ProgressRule rules={rules} />
    </div>
  )
}

/** How progress is worked out, in words and with the programme's own numbers. */
export function ProgressRule({ rules }: { rules: Board['rules'] }) {
  const { t } = useFrame()
  const { planned, underWay, done, postponed } = rules
  const numbers = Object.entries({ planned, underWay, done, postponed }).map(([key, percent]) => [key, formatNumber(percent)])
  return (
    <details className="progress-rule">
      <summary>{t('progress:how-far.title')}</summary>
      <p>{t('progress:how-far.measure', Object.fromEntries(numbers) as Record<string, string>)}</p>
      <p>{t('progress:how-far.whole')}</p>
    </details>
  )
}
