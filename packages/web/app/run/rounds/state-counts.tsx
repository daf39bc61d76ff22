import type { AnswerState } from '@koto/server/types'
import { useFrame } from '../../frame/frame.tsx'
import { formatNumber } from '../../languages/formats.ts'
import { AnswerStateLabel, answerStates } from './answer-state-label.tsx'

/** How many answers are in each state; states without one are left out. */
export function StateCounts({ counts, late }: { counts: Record<AnswerState, number>; late: number }) {
  const { t } = useFrame()
  const some = answerStates.filter((state) => counts[state] > 0)
  if (some.length === 0) return <p className="quiet">{t('rounds:no-answers')}</p>
  return (
    <ul className="state-counts">
      {some.map((state) => (
        <li key={state}>
          <b>{formatNumber(counts[state])}</b> <AnswerStateLabel state={state} />
        </li>
      ))}
      {late > 0 && (
        <li>
          <b>{formatNumber(late)}</b> <AnswerStateLabel state="late" />
        </li>
      )}
    </ul>
  )
}
