import { useFrame } from '../frame/frame.tsx'
import { formatDate } from '../languages/formats.ts'

/** The versions of a definition, newest first: since when, and what changed. */
export function Versions({ versions }: { versions: { version: number; since: Date; change: string | null }[] }) {
  const { t } = useFrame()
  return (
    <ol className="versions">
      {[...versions].sort((a, b) => b.version - a.version).map(({ version, since, change }) => (
        <li className="versions__row" key={version}>
          <span className="versions__since figure">{formatDate(since)}</span>
          <span>{t('public:version.number', { version })}{change ? `: ${change}` : ''}</span>
        </li>
      ))}
    </ol>
  )
}
