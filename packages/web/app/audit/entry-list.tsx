import type { ReactNode } from 'react'
import { Icon } from '../design/icon.tsx'
import { useFrame } from '../frame/frame.tsx'
import type { EntryTold } from './tell-entry.ts'

/** Who did what when, newest first. `about` adds to what an entry is about, on pages that show many things' entries. */
export function EntryList<Entry extends EntryTold>({
  entries,
  about,
}: {
  entries: Entry[]
  about?: (entry: Entry) => ReactNode
}) {
  return (
    <ol className="entries">
      {entries.map((entry, index) => (
        <li className="entries__one" key={`${entry.moment} ${index}`}>
          <div className="entries__who">
            <time className="entries__at figure" dateTime={entry.moment}>
              {entry.at}
            </time>
            <span className="entries__by">{entry.by}</span>
          </div>
          <div className="entries__what">
            <span className="entries__action">{entry.action}</span>
            {about && <span className="entries__about">{about(entry)}</span>}
          </div>
          <Changes entry={entry} />
        </li>
      ))}
    </ol>
  )
}

function Changes({ entry }: { entry: EntryTold }) {
  const { t } = useFrame()
  if (entry.changes.length === 0 && entry.reason === null) return <div />
  return (
    <dl className="changes">
      {entry.changes.map(({ field, from, to }) => (
        <div className="changes__row" key={field}>
          <dt>{field}</dt>
          <dd>
            {from !== null && (
              <>
                <span className="hidden">{t('audit:from')} </span>
                <del className="changes__from">{from}</del>
                <Icon name="arrow-right" />
                <span className="hidden"> {t('audit:to')} </span>
              </>
            )}
            <span className="changes__to">{to}</span>
          </dd>
        </div>
      ))}
      {entry.reason !== null && (
        <div className="changes__row">
          <dt>{t('audit:reason')}</dt>
          <dd className="changes__reason" lang={entry.reasonLanguage}>{entry.reason}</dd>
        </div>
      )}
    </dl>
  )
}
