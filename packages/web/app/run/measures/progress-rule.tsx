import type { Board } from '@koto/server/types'
import { useFrame } from '../../frame/frame.tsx'
import { formatNumber } from '../../languages/formats.ts'

/** How progress is worked out, in words and with the programme's own numbers. */
export function ProgressRule({ rules }: { rules: Board['rules'] }) {
  const { t } = useFrame()
  const { planned, underWay, done, postponed } = rules
  const numbers = Object.entries({ planned, underWay, done, postponed }).map(([key, percent]) => [key, formatNumber(percent)])
  return (
    <details className="progress-rule">
      <summary>{t('measures:rule.title')}</summary>
      <p>{t('measures:rule.measure', Object.fromEntries(numbers) as Record<string, string>)}</p>
      <p>{t('measures:rule.whole')}</p>
    </details>
  )
}
