import type { ReactNode } from 'react'
import { Say } from '../../design/say.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { formatDate, formatYears } from '../../languages/formats.ts'
import type { ShownReport } from './show-report.ts'

/** The report’s first page: what it is, of which period, when it was frozen, and what is in it. */
export function ReportCover({ report }: { report: ShownReport }) {
  const { t } = useFrame()
  const { content, number, title, starts, ends, frozenAt, sha256 } = report
  const parts = [
    { id: 'summary', label: t('reports:summary.title') },
    ...content.themes.map((theme, index) => ({ id: `theme-${theme.id}`, label: `${t('reports:theme', { number: index + 1 })}: ${theme.title.text}` })),
    { id: 'programme-indicators', label: t('reports:summary.indicators') },
    { id: 'late', label: t('reports:late.title') },
    { id: 'decisions', label: t('reports:decisions.title') },
  ]
  return (
    <header className="report-cover">
      <div className="wrap">
        <p className="overline">{t('reports:cover.overline', { number })}</p>
        <h1>
          <Say of={title} />
        </h1>
        <p className="lead">
          <Say of={content.programme.promise} />
        </p>
        <dl className="report-facts">
          <Fact name={t('reports:cover.period')}>{`${formatDate(starts)}–${formatDate(ends)}`}</Fact>
          <Fact name={t('reports:cover.frozen')}>{formatDate(frozenAt)}</Fact>
          <Fact name={t('reports:cover.version')}>{`${content.programme.version} (${formatYears(content.programme.period)})`}</Fact>
          <Fact name={t('reports:cover.fingerprint')} wide>
            <span className="report-print">{sha256}</span>
          </Fact>
        </dl>
        <nav className="report-contents" aria-labelledby="report-contents">
          <p className="report-contents__title" id="report-contents">{t('reports:cover.contents')}</p>
          <ol className="report-contents__list">
            {parts.map(({ id, label }) => (
              <li key={id}>
                <a href={`#${id}`}>{label}</a>
              </li>
            ))}
          </ol>
        </nav>
      </div>
    </header>
  )
}

function Fact({ name, wide = false, children }: { name: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={wide ? 'report-facts__one--wide' : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
