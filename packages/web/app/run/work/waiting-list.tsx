import type { Urgency } from '@koto/server/types'
import { EmptyState } from '../../design/empty-state.tsx'
import { Say } from '../../design/say.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { formatDate, formatNumber } from '../../languages/formats.ts'
import { Part } from '../../staff/staff-page.tsx'
import { placeOf } from './place-of.ts'
import type { ShownWaiting } from './shown.ts'
import { SubjectWords } from './subject-words.tsx'
import { UrgencyLabel } from './urgency-label.tsx'

const order: Urgency[] = ['late', 'returned', 'soon', 'new', 'later']

/** What waits, by how urgent it is; an empty one says that all is done. */
export function WaitingList({ waiting }: { waiting: ShownWaiting[] }) {
  const { t } = useFrame()
  if (waiting.length === 0) return <div className="after"><EmptyState title={t('work:nothing.title')} /></div>
  return order.map((urgency) => {
    const here = waiting.filter((one) => one.urgency === urgency)
    if (here.length === 0) return null
    const title = <>{t(`work:urgency.${urgency}`)} <span className="work__count">{formatNumber(here.length)}</span></>
    return (
      <Part key={urgency} id={urgency} title={title}>
        <ul className="rows work__rows">
          {here.map((one) => <Row key={`${one.kind} ${one.subject}`} one={one} />)}
        </ul>
      </Part>
    )
  })
}

function Row({ one }: { one: ShownWaiting }) {
  const { t, language } = useFrame()
  const { kind, about, text, urgency, days, escalated, count } = one
  return (
    <li className="rows__one">
      <div className="rows__main">
        <a href={placeOf(one, language)}>
          <SubjectWords kind={kind} about={about} text={text} />
        </a>
      </div>
      <div className="rows__facts">
        <span>{count > 1 ? t('work:counted', { kind: t(`work:kind.${kind}`), number: formatNumber(count) }) : t(`work:kind.${kind}`)}</span>
        {about.body && <span><Say of={about.body} /></span>}
        {about.round && about.title && <span><Say of={about.round.title} /></span>}
        {about.due && <span>{t('work:due', { date: formatDate(about.due) })}</span>}
        {escalated && <span className="work__why">{t('work:escalated')}</span>}
      </div>
      <div className="rows__do">
        <UrgencyLabel urgency={urgency} days={days} />
      </div>
    </li>
  )
}
