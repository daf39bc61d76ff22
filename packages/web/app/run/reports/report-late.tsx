import { Say } from '../../design/say.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { formatDate } from '../../languages/formats.ts'
import { Section } from '../../programme/section.tsx'
import type { ShownReport } from './show-report.ts'

/** All that is late: measures by their schedule, deliverables, decisions. */
export function ReportLate({ report: { summary: { late }, content } }: { report: ShownReport }) {
  const { t } = useFrame()
  const decisions = content.decisions.filter((decision) => decision.late)
  const nothing = late.measures.length + late.milestones.length + decisions.length === 0
  return (
    <Section id="late" title={t('reports:late.title')}>
      {nothing && <p>{t('reports:summary.late-none')}</p>}
      {!nothing && <ul className="report-late">
        {late.measures.map(({ number, title, ends }) => (
          <li key={number}>
            <a href={`#measure-${number}`}>{number} <Say of={title} /></a> <span className="quiet">{t('reports:late.measure', { day: formatDate(ends) })}</span>
          </li>
        ))}
        {late.milestones.map(({ number, title, milestone, due }, index) => (
          <li key={`${number} ${index}`}>
            <strong><Say of={milestone} /></strong> <span className="quiet">{t('reports:late.due', { day: formatDate(due) })}</span>
            <br />
            <a href={`#measure-${number}`}>{number} <Say of={title} /></a>
          </li>
        ))}
        {decisions.map(({ number, deadline }) => (
          <li key={`decision ${number}`}>
            <a href={`#decision-${number}`}>{t('reports:late.decision', { number, day: formatDate(deadline!) })}</a>
          </li>
        ))}
      </ul>}
    </Section>
  )
}
