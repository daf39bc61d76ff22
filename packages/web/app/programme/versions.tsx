import type { VersionListed } from '@koto/server/types'
import { useFrame } from '../frame/frame.tsx'
import { formatDate } from '../languages/formats.ts'

/** The versions of a definition, newest first: since when, and what changed. */
export function Versions({ versions }: { versions: VersionListed[] }) {
  const { t } = useFrame()
  return (
    <ol className="versions">
      {[...versions]
        .sort((a, b) => b.version - a.version)
        .map(({ version, since, change, fields }) => (
          <li className="versions__row" key={version}>
            <span className="versions__since figure">{formatDate(since)}</span>
            <span>
              {t('public:version.number', { version })}
              {fields.length > 0 &&
                `: ${[...new Set(fields.map((field) => t(`public:version.field.${known(field)}`)))].join(', ')}`}
              {change && ` – ${change}`}
            </span>
          </li>
        ))}
    </ol>
  )
}

const fieldsWithWords = new Set([
  'added',
  'retired',
  'returned',
  'belongsTo',
  'title',
  'description',
  'definition',
  'target',
  'unit',
  'period',
  'breakdowns',
  'direction',
  'responsible',
  'bodies',
  'sources',
  'method',
  'source',
  'indicators',
  'deliverables',
])

/** A field that has no words of its own is some other detail. */
function known(field: string): string {
  return fieldsWithWords.has(field) ? field : 'other'
}
