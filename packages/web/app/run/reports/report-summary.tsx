import type { ReactNode } from 'react'
import { Say } from '../../design/say.tsx'
import { StateLabel } from '../../design/state-label.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { formatDate, formatNumber } from '../../languages/formats.ts'
import { Section } from '../../programme/section.tsx'
import { IndicatorTable } from './indicator-table.tsx'
import type { ShownReport } from './show-report.ts'
import { ThemeBars } from './theme-bars.tsx'
import { barOrder } from './tones.ts'
import { WrittenText } from './written-text.tsx'

/** So many of a kind are named on the one page; the report's own parts name them all. */
const most = 4
const few = 2

/** What a politician reads in two minutes: one page when printed. */
export function ReportSummary({ report: { summary, content } }: { report: ShownReport }) {
  const { t } = useFrame()
  const { well, late } = summary
  const lateDecisions = content.decisions.filter((decision) => decision.late)
  return (
    <Section id="summary" title={t('reports:summary.title')}>
      <p className="section__lead">{t('reports:summary.lead', { count: summary.measures })}</p>
      <ul className="report-counts">
        {barOrder.map((state) => (
          <li className="report-counts__one" key={state}>
            <span className="report-counts__number figure">{formatNumber(summary.counts[state])}</span>
            <StateLabel state={state} />
          </li>
        ))}
      </ul>
      <h3 className="report-sub">{t('reports:summary.themes')}</h3>
      <ThemeBars themes={summary.themes} />
      <div className="report-three">
        <Part title={t('reports:summary.well')} none={t('reports:summary.well-none')} more={0} empty={well.measures.length + well.milestones.length + well.targets.length === 0}>
          {(['measures', 'milestones', 'targets'] as const).filter((kind) => well[kind].length > 0).map((kind) => (
            <li key={kind}>
              <strong className="figure">{formatNumber(well[kind].length)}</strong> {t(`reports:well.${kind}`, { count: well[kind].length })}
            </li>
          ))}
          {well.measures.slice(0, most).map(({ number, title }) => (
            <li key={number}>
              <a href={`#measure-${number}`}>{number}</a> <Say of={title} />
            </li>
          ))}
        </Part>
        <Part
          title={t('reports:summary.late')} none={t('reports:summary.late-none')}
          empty={late.measures.length + late.milestones.length + lateDecisions.length === 0}
          more={Math.max(0, late.measures.length - few) + Math.max(0, late.milestones.length - few) + Math.max(0, lateDecisions.length - few)}
        >
          {late.measures.slice(0, few).map(({ number, title, ends }) => (
            <li key={number}>
              <a href={`#measure-${number}`}>{number}</a> <Say of={title} /> <span className="quiet">({t('reports:late.measure', { day: formatDate(ends) })})</span>
            </li>
          ))}
          {late.milestones.slice(0, few).map(({ number, milestone, due }, index) => (
            <li key={`${number} ${index}`}>
              <a href={`#measure-${number}`}>{number}</a> <Say of={milestone} /> <span className="quiet">({t('reports:late.due', { day: formatDate(due) })})</span>
            </li>
          ))}
          {lateDecisions.slice(0, few).map(({ number, deadline }) => (
            <li key={`decision ${number}`}>{t('reports:late.decision', { number, day: formatDate(deadline!) })}</li>
          ))}
        </Part>
        <Part
          title={t('reports:summary.decided')} none={t('reports:summary.decided-none')} empty={content.decisions.length === 0}
          more={Math.max(0, content.decisions.length - most)}
        >
          {content.decisions.slice(-most).map(({ number, text }) => (
            <li key={number}>
              <a href={`#decision-${number}`}>{t('reports:decisions.number', { number })}</a>: <WrittenText of={text} />
            </li>
          ))}
        </Part>
      </div>
      {content.indicators.length > 0 && (
        <>
          <h3 className="report-sub">{t('reports:summary.indicators')}</h3>
          <IndicatorTable indicators={content.indicators} caption={`${t('reports:summary.indicators')}: ${t('reports:indicator.latest')}`} />
        </>
      )}
    </Section>
  )
}

function Part(props: { title: string; none: string; empty: boolean; more: number; children: ReactNode }) {
  const { t } = useFrame()
  return (
    <div className="report-three__one">
      <h3 className="report-three__title">{props.title}</h3>
      {props.empty ? <p className="quiet">{props.none}</p> : <ul className="report-three__list">{props.children}</ul>}
      {props.more > 0 && <p className="quiet">{t('reports:summary.more', { count: props.more })}</p>}
    </div>
  )
}
