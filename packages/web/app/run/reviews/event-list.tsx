import type { DecisionEvent, DecisionFields } from '@koto/server/types'
import { useFrame } from '../../frame/frame.tsx'
import { formatDate, formatMoment } from '../../languages/formats.ts'
import { WrittenText } from './written-text.tsx'

/** The history of a decision, newest first: what was said and changed, by whom. `nameOf` names a body by its id. */
export function EventList({ events, nameOf }: { events: DecisionEvent[]; nameOf: Record<string, string> }) {
  const { t } = useFrame()
  return (
    <ol className="entries">
      {events.toReversed().map((event, index) => (
        <li className="entries__one" key={index}>
          <div className="entries__who">
            <time className="entries__at figure" dateTime={event.done.at.toISOString()}>
              {formatMoment(event.done.at)}
            </time>
            <span className="entries__by">{event.done.by ?? t('audit:nobody')}</span>
          </div>
          <div className="entries__what">
            <span className="entries__action">{t(`reviews:event.${event.kind}`)}</span>
            {event.said && <WrittenText of={event.said} />}
          </div>
          {event.kind === 'changed' ? <Changes before={event.before} after={event.after} nameOf={nameOf} /> : <div />}
        </li>
      ))}
    </ol>
  )
}

const fields = ['text', 'condition', 'owner', 'deadline', 'measures'] as const

function Changes({ before, after, nameOf }: { before: DecisionFields | null; after: DecisionFields | null; nameOf: Record<string, string> }) {
  const { t } = useFrame()
  const told = (of: DecisionFields | null, field: (typeof fields)[number]) => {
    const value = of?.[field]
    if (value === undefined || value === null || value.length === 0) return t('audit:none.any')
    if (field === 'owner') return nameOf[value as string] ?? String(value)
    if (field === 'deadline') return formatDate(value as string)
    return typeof value === 'string' ? value : value.join(', ')
  }
  return (
    <dl className="changes">
      {fields
        .filter((field) => after !== null && field in after)
        .map((field) => (
          <div className="changes__row" key={field}>
            <dt>{t(`reviews:field.${field}`)}</dt>
            <dd>
              <span className="hidden">{t('audit:from')} </span>
              <del className="changes__from">{told(before, field)}</del>
              <span className="hidden"> {t('audit:to')}</span> <span className="changes__to">→ {told(after, field)}</span>
            </dd>
          </div>
        ))}
    </dl>
  )
}
