import type { ReactNode } from 'react'
import { Say } from '../../design/say.tsx'
import { StateLabel } from '../../design/state-label.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { formatDate } from '../../languages/formats.ts'
import { MilestoneList } from './milestone-list.tsx'
import { ReportIndicator } from './report-indicator.tsx'
import type { ShownMeasure } from './show-report.ts'
import { WrittenText } from './written-text.tsx'

/** A measure as the report has it: where it stands, who does it, what was answered, made and measured. */
export function ReportMeasure({ measure }: { measure: ShownMeasure }) {
  const { t } = useFrame()
  const { number, title, description, state, since, reason, mergedInto, starts, ends, late, milestones, answers, indicators } = measure
  const time = [starts && t('reports:measure.from', { day: formatDate(starts) }), ends && t('reports:measure.until', { day: formatDate(ends) })].filter(Boolean)
  return (
    <article className="report-measure" id={`measure-${number}`}>
      <h4 className="report-measure__title">
        <span className="report-measure__number figure">{number}</span> <Say of={title} />
      </h4>
      <p className="report-measure__state">
        <StateLabel state={state} />
        {since !== null && <span className="quiet">{t('reports:measure.since', { day: formatDate(since) })}</span>}
        {mergedInto !== null && <span className="quiet">{t('reports:measure.merged-into', { number: mergedInto })}</span>}
        {late && <strong>{t('reports:measure.late')}</strong>}
      </p>
      <p className="report-measure__text">
        <Say of={description} />
      </p>
      <dl className="report-measure__facts">
        {reason !== null && <Fact name={t('reports:measure.reason')}><WrittenText of={reason} /></Fact>}
        {time.length > 0 && <Fact name={t('reports:measure.time')}>{time.join(', ')}</Fact>}
        {(['leads', 'contributes'] as const).map((role) => {
          const held = measure.bodies.filter((body) => body.role === role)
          return held.length > 0 && (
            <Fact key={role} name={t(`reports:measure.${role}`)}>
              {held.map(({ id, name }, index) => (
                <span key={id}>{index > 0 && ', '}<Say of={name} /></span>
              ))}
            </Fact>
          )
        })}
      </dl>
      {answers.length > 0 && (
        <div className="report-measure__part">
          <h5>{t('reports:measure.answers')}</h5>
          {answers.map(({ bodyId, body, round, achieved, words }) => (
            <div className="report-answer" key={bodyId}>
              <p className="report-answer__who">
                <strong><Say of={body} /></strong>: {t(`reports:answer.${achieved}`)} <span className="quiet">(<Say of={round} />)</span>
              </p>
              <p><WrittenText of={words} /></p>
            </div>
          ))}
        </div>
      )}
      {milestones.length > 0 && (
        <div className="report-measure__part">
          <h5>{t('reports:measure.milestones')}</h5>
          <MilestoneList milestones={milestones} />
        </div>
      )}
      {indicators.length > 0 && (
        <div className="report-measure__part">
          <h5>{t('reports:measure.indicators')}</h5>
          {indicators.map((indicator) => <ReportIndicator key={indicator.id} indicator={indicator} level={6} of={number} />)}
        </div>
      )}
    </article>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="report-measure__fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
