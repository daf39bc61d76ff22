import type { AgendaPoint, MeetingPage } from '@koto/server/types'
import { Say } from '../../design/say.tsx'
import { useFrame } from '../../frame/frame.tsx'
import type { InLanguage } from '../../languages/in-language.ts'
import { DecisionLine } from './decision-line.tsx'
import { useReviews } from './use-reviews.ts'
import { WrittenText } from './written-text.tsx'

type Meeting = InLanguage<MeetingPage>
type Point = InLanguage<AgendaPoint>

/** The agenda, each point with its minutes and, for those who keep the meeting, what they can do. */
export function AgendaList({ meeting }: { meeting: Meeting }) {
  const { t } = useFrame()
  const { to } = useReviews()
  const { agenda, abilities, state } = meeting
  const closedHere = ({ decision }: Point) => decision?.closed?.meeting === meeting.id
  return (
    <ol className="agenda">
      {agenda.map((point) => (
        <li className="agenda__one" key={point.id}>
          <h3 className="agenda__title">
            <PointTitle point={point} meeting={meeting} />
          </h3>
          {point.decision && <DecisionLine decision={point.decision} />}
          {point.minutes ? (
            <p className="agenda__minutes">
              <WrittenText of={point.minutes} />
            </p>
          ) : (
            state === 'closed' && !closedHere(point) && <p className="quiet">{t('reviews:agenda.no-minutes')}</p>
          )}
          {closedHere(point) && <p>{t('reviews:agenda.closed-here')}</p>}
          {abilities.keep && (
            <p className="agenda__do">
              <a href={to.point(meeting.id, point.id)}>
                {t(state === 'held' ? 'reviews:agenda.write' : 'reviews:agenda.look')}
                <span className="hidden"> {point.measure?.number ?? point.decision?.number ?? point.title?.text ?? ''}</span>
              </a>
              {abilities.decide && (
                <a href={to.decide(meeting.id, point.measure?.number)}>
                  {t('reviews:decide.do')}
                  <span className="hidden"> {point.measure?.number ?? point.decision?.number ?? point.title?.text ?? ''}</span>
                </a>
              )}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}

/** What a point is about; links lead to the report, the measure, the decision. */
export function PointTitle({ point, meeting }: { point: Point; meeting: Pick<Meeting, 'report'> }) {
  const { t } = useFrame()
  const { to } = useReviews()
  if (point.measure) {
    return (
      <a href={to.measure(point.measure.number)}>
        {t('reviews:agenda.measure', { number: point.measure.number })} <Say of={point.measure.title} />
      </a>
    )
  }
  if (point.decision) return t('reviews:agenda.decision', { number: point.decision.number })
  if (point.title) return <WrittenText of={point.title} />
  if (meeting.report === null) return t('reviews:agenda.report-away')
  return (
    <a href={to.report(meeting.report.number)}>
      {t('reviews:agenda.report', { number: meeting.report.number })} <Say of={meeting.report.title} />
    </a>
  )
}
