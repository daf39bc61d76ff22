import type { RoundEvent } from '@koto/server/types'
import { useFrame } from '../../frame/frame.tsx'
import { formatDate, formatMoment } from '../../languages/formats.ts'

/** What was done to a round, newest first. */
export function RoundEvents({ events }: { events: RoundEvent[] }) {
  const { t } = useFrame()
  return (
    <ol className="answer-history">
      {events.map(({ kind, before, after, reason, done }) => (
        <li className="answer-history__one" key={`${kind} ${done.at.getTime()}`}>
          <p>
            <b>{t(`rounds:event.${kind}`)}</b>
            {kind === 'deadline-moved' && before && after && ` ${formatDate(before)} → ${formatDate(after)}`}
            {kind === 'opened' && after && ` (${t('rounds:deadline')} ${formatDate(after)})`}
          </p>
          {reason && <p>{reason}</p>}
          <p className="quiet">
            {formatMoment(done.at)}
            {done.by && ` · ${done.by}`}
          </p>
        </li>
      ))}
    </ol>
  )
}
