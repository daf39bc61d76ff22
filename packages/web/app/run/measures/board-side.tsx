import type { Board } from '@koto/server/types'
import { Icon } from '../../design/icon.tsx'
import { Say } from '../../design/say.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { formatDate } from '../../languages/formats.ts'
import type { InLanguage } from '../../languages/in-language.ts'
import { Part } from '../../staff/staff-page.tsx'
import type { RunAddresses } from '../addresses.ts'
import { boardWith, type BoardQuery } from './board-filter.ts'
import { DecisionList } from './decision-list.tsx'

type Told = InLanguage<Board>
type Deadline = Told['deadlines'][number]

/** As many deadlines as one looks at in one go; the rest are in the list. */
const most = 12

/** What is due, who is silent, what was decided and is still open. */
export function BoardSide({ deadlines, silent, decisions, query, to }: Pick<Told, 'deadlines' | 'silent' | 'decisions'> & { query: BoardQuery; to: RunAddresses }) {
  const { t } = useFrame()
  const late = deadlines.filter((deadline) => deadline.late)
  const ahead = deadlines.filter((deadline) => !deadline.late)
  return (
    <div className="board__side">
      <Part id="late" title={t('measures:side.late')}>
        <Deadlines deadlines={late} to={to} none={t('measures:side.none-late')} />
      </Part>
      <Part id="ahead" title={t('measures:side.ahead')}>
        <Deadlines deadlines={ahead} to={to} none={t('measures:side.none-ahead')} />
      </Part>
      <Part id="silent" title={t('measures:side.silent')} note={t('measures:side.silent-note')}>
        {silent.length === 0 ? <p className="quiet">{t('measures:side.none-silent')}</p> : (
          <ul className="due">
            {silent.map(({ id, name, answers, milestones }) => (
              <li className="due__one" key={id}>
                <a href={boardWith(to.board, query, { body: id })}><Say of={name} /></a>
                <span className="due__facts">
                  {answers > 0 && <span>{t('measures:side.answers', { count: answers })}</span>}
                  {milestones > 0 && <span>{t('measures:side.milestones', { count: milestones })}</span>}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Part id="decisions" title={t('measures:decisions')}>
        <DecisionList decisions={decisions} to={to} />
      </Part>
    </div>
  )
}

function Deadlines({ deadlines, to, none }: { deadlines: Deadline[]; to: RunAddresses; none: string }) {
  const { t } = useFrame()
  if (deadlines.length === 0) return <p className="quiet">{none}</p>
  return (
    <>
      <ul className="due">
        {deadlines.slice(0, most).map((deadline, index) => (
          <li className="due__one" key={`${deadline.kind} ${deadline.id ?? deadline.measure?.number} ${index}`}>
            <span className="due__day figure">
              {deadline.late && <><Icon name="alert-circle" /><span className="hidden">{t('measures:late')}: </span></>}
              <time dateTime={deadline.day}>{formatDate(deadline.day)}</time>
            </span>
            <a href={addressOf(deadline, to)}>
              {t(`measures:due.${deadline.kind}`)}: <What deadline={deadline} />
            </a>
          </li>
        ))}
      </ul>
      {deadlines.length > most && <p className="quiet">{t('measures:side.more', { count: deadlines.length - most })}</p>}
    </>
  )
}

function What({ deadline: { what, measure } }: { deadline: Deadline }) {
  return (
    <>
      {measure !== null && <>{measure.number} </>}
      {what === null ? measure && <Say of={measure.title} /> : 'title' in what ? <Say of={what.title} /> : <span lang={what.language}>{what.text}</span>}
    </>
  )
}

function addressOf({ kind, id, measure }: Deadline, to: RunAddresses): string {
  if (kind === 'round') return to.round(id!)
  if (kind === 'milestone') return to.milestone(id!)
  if (kind === 'decision') return to.decision(id!)
  return to.measure(measure!.number)
}
