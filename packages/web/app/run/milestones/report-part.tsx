import type { MilestoneReportView } from '@koto/server/types'
import { useFrame } from '../../frame/frame.tsx'
import { formatDate, formatMoment } from '../../languages/formats.ts'
import { EvidenceList } from './evidence-list.tsx'
import { Wrote } from './wrote.tsx'

/** One report: what was said to be done, its evidence, and what became of it. */
export function ReportPart({ report, publish }: { report: MilestoneReportView; publish: boolean }) {
  const { t } = useFrame()
  const { number, state, doneOn, text, reported, decided, comment, evidence } = report
  return (
    <>
      <h3 className="milestone__event">{t(`milestones:report.state.${state}`, { number })}</h3>
      <p className="quiet">
        {formatMoment(reported.at)} · {reported.by ?? t('milestones:nobody')} · {t('milestones:report.done-on', { day: formatDate(doneOn) })}
      </p>
      <Wrote of={text} />
      <EvidenceList evidence={evidence} publish={publish && state === 'approved'} />
      {decided && (
        <div className="milestone__decision">
          <p className="quiet">
            {formatMoment(decided.at)} · {decided.by ?? t('milestones:nobody')} · {t(state === 'approved' ? 'milestones:decide.was-approved' : 'milestones:decide.was-returned')}
          </p>
          {comment && <Wrote of={comment} />}
        </div>
      )}
    </>
  )
}
