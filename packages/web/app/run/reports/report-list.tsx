import { Say } from '../../design/say.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { formatDate } from '../../languages/formats.ts'
import type { InLanguage } from '../../languages/in-language.ts'
import type { ReportListed } from '@koto/server/types'
import type { ReportAddresses } from './report-addresses.ts'

/** Reports, the newest first. Whether one is published is said only to those who see others too. */
export function ReportList({ reports, to, staff }: { reports: InLanguage<ReportListed>[]; to: ReportAddresses; staff: boolean }) {
  const { t } = useFrame()
  return (
    <ul className="report-list">
      {reports.map(({ number, title, starts, ends, frozenAt, frozenBy, publishedAt }) => (
        <li className="report-list__one" key={number}>
          <p className="overline">{t('reports:list.number', { number })}</p>
          <h2 className="report-list__title">
            <a href={to.report(number)}>
              <Say of={title} />
            </a>
          </h2>
          <p className="quiet">
            {[
              t('reports:list.period', { starts: formatDate(starts), ends: formatDate(ends) }),
              frozenBy === null
                ? t('reports:list.frozen', { day: formatDate(frozenAt) })
                : t('reports:list.frozen-by', { name: frozenBy, day: formatDate(frozenAt) }),
            ].join(' · ')}
          </p>
          {staff && (
            <p>{publishedAt === null ? t('reports:list.not-published') : t('reports:list.published', { day: formatDate(publishedAt) })}</p>
          )}
        </li>
      ))}
    </ul>
  )
}
