import { periodWords, shortValue } from '../../charts/value-words.ts'
import { useFrame } from '../../frame/frame.tsx'
import { formatDate } from '../../languages/formats.ts'
import type { Told } from './told.ts'

/** All that ever stood here, newest first: what, by whom, why, and what was decided. */
export function HistoryList({ entries, unit, version }: { entries: Told[]; unit: string; version: number }) {
  const { t } = useFrame()
  return (
    <ol className="versions">
      {entries.map((entry) => {
        const part = Object.values(entry.breakdown).join(', ')
        return (
          <li className="versions__row" key={entry.id}>
            <span className="versions__since figure">{formatDate(entry.at)}</span>
            <span>
              <b>
                {t(`values:history.kind.${entry.kind}`)} {periodWords(t, entry.period)}{part && `, ${part}`}: {shortValue(t, unit, entry)}
              </b>{' '}
              {t(`values:history.state.${entry.state}`)} · {entry.by}{entry.body && `, ${entry.body.name.text}`}
              {entry.why && <> · {t('values:history.correction', { why: entry.why })}</>}
              {entry.definitionVersion !== version && <> · {t('values:history.version', { version: entry.definitionVersion })}</>}
              {entry.decidedAt && entry.decidedBy && entry.decidedBy !== entry.by && (
                <> · {t('values:history.decided', { state: t(`values:history.state.${entry.state}`), date: formatDate(entry.decidedAt), name: entry.decidedBy })}</>
              )}
              {entry.comment && <> · {entry.comment}</>}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
