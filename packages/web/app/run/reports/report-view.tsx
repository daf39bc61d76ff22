import { Say } from '../../design/say.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { Section } from '../../programme/section.tsx'
import { DecisionList } from './decision-list.tsx'
import { ReportCover } from './report-cover.tsx'
import { ReportIndicator } from './report-indicator.tsx'
import { ReportLate } from './report-late.tsx'
import { ReportSummary } from './report-summary.tsx'
import { ReportTheme } from './report-theme.tsx'
import type { ShownReport } from './show-report.ts'
import type { ReactNode } from 'react'

/** A whole report, from its cover to what was decided; the same on the screen, on paper and as a PDF. */
export function ReportView({ report, tools }: { report: ShownReport; tools: ReactNode }) {
  const { t } = useFrame()
  const { content } = report
  return (
    <div className="report">
      <ReportCover report={report} />
      <div className="wrap">
        {tools}
        <ReportSummary report={report} />
        {content.themes.map((theme, index) => <ReportTheme key={theme.id} theme={theme} place={index + 1} />)}
        <Section id="programme-indicators" title={t('reports:summary.indicators')}>
          {content.indicators.map((indicator) => <ReportIndicator key={indicator.id} indicator={indicator} level={3} />)}
          {content.plans.filter(({ indicators }) => indicators.length > 0).map((plan) => (
            <div key={plan.id}>
              <h3 className="report-sub">
                {t('reports:plans')}: <Say of={plan.title} />
              </h3>
              {plan.indicators.map((indicator) => <ReportIndicator key={indicator.id} indicator={indicator} level={4} />)}
            </div>
          ))}
        </Section>
        <ReportLate report={report} />
        <Section id="decisions" title={t('reports:decisions.title')}>
          {content.decisions.length === 0 ? <p>{t('reports:summary.decided-none')}</p> : <DecisionList decisions={content.decisions} anchors />}
        </Section>
      </div>
    </div>
  )
}
