import { Icon } from '../../design/icon.tsx'
import { Say } from '../../design/say.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { formatDate } from '../../languages/formats.ts'
import type { ShownDecision } from './show-report.ts'
import { WrittenText } from './written-text.tsx'

/** Decisions one below another: what was decided, where, who does it by when, and whether it is closed. */
export function DecisionList({ decisions, anchors = false }: { decisions: ShownDecision[]; anchors?: boolean }) {
  const { t } = useFrame()
  return (
    <ol className="report-decisions">
      {decisions.map((decision) => {
        const { number, text, condition, meetingBody, metOn, owner, deadline, state, closedOn, measures, late } = decision
        return (
          <li className="report-decisions__one" id={anchors ? `decision-${number}` : undefined} key={number}>
            <p className="report-decisions__head">
              <strong>{t('reports:decisions.number', { number })}</strong>
              <span className={`hds-status-label state state--${state === 'closed' ? 'good' : late ? 'careful' : 'going'}`}>
                <Icon name={state === 'closed' ? 'check' : late ? 'alert-circle' : 'arrow-right'} />
                {t(`reports:decisions.${state}`)}{late ? `, ${t('reports:decisions.late')}` : ''}
              </span>
              <span className="quiet">
                {meetingBody.text}, {formatDate(metOn)}
                {closedOn !== null && ` · ${t('reports:decisions.closed-on', { day: formatDate(closedOn) })}`}
                {!decision.public && ` · ${t('reports:decisions.not-public')}`}
              </span>
            </p>
            <p className="report-decisions__text"><WrittenText of={text} /></p>
            <p className="quiet">
              {t('reports:decisions.owner')}: <Say of={owner} />
              {deadline !== null && ` · ${t('reports:decisions.deadline')}: ${formatDate(deadline)}`}
              {measures.length > 0 && ` · ${t('reports:decisions.measures')}: ${measures.join(', ')}`}
              {condition !== '' && <> · {t('reports:decisions.condition')}: <WrittenText of={{ text: condition, language: text.language }} /></>}
            </p>
          </li>
        )
      })}
    </ol>
  )
}
