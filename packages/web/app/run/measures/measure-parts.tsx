import type { MeasureWork } from '@koto/server/types'
import { DefinitionList } from '../../design/definition-list.tsx'
import { Icon } from '../../design/icon.tsx'
import { Say } from '../../design/say.tsx'
import { StateLabel } from '../../design/state-label.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { formatDate, formatPercent } from '../../languages/formats.ts'
import type { InLanguage } from '../../languages/in-language.ts'
import type { RunAddresses } from '../addresses.ts'
import { daysInWords } from './tell-history.ts'

type Told = InLanguage<MeasureWork>

/** How a measure stands: since when, who said so, why, and how far it is. */
export function StateFacts({ measure, to }: { measure: Told; to: RunAddresses }) {
  const { t } = useFrame()
  const { state, said, percent, milestones, mergedFrom } = measure
  return (
    <DefinitionList rows={[
      { name: t('measures:state'), value: <StateLabel state={state} /> },
      { name: t('measures:since'), value: said === null ? t('measures:nothing-said') : formatDate(said.since) },
      { name: t('measures:said-by'), value: said?.done.by && t('measures:by-on', { name: said.done.by, date: formatDate(said.done.at) }) },
      { name: t('measures:reason'), value: said && <span lang={said.reason.language}>{said.reason.text}</span> },
      { name: t('measures:merged-into'), value: said?.mergedInto && <MeasureLink measure={said.mergedInto} to={to} /> },
      { name: t('measures:merged-from'), value: mergedFrom.length > 0 && mergedFrom.map((one) => <div key={one.number}><MeasureLink measure={one} to={to} /></div>) },
      { name: t('measures:progress'), value: percent === null ? t('measures:left-out') : (
        <>
          {formatPercent(Math.round(percent))}
          {state === 'under-way' && milestones.total > 0 && ` – ${t('measures:by-milestones', { done: milestones.done, total: milestones.total })}`}
        </>
      ) },
    ].filter(({ value }) => value !== false)} />
  )
}

function MeasureLink({ measure, to }: { measure: Told['mergedFrom'][number]; to: RunAddresses }) {
  return <a href={to.measure(measure.number)}>{measure.number} <Say of={measure.title} /></a>
}

export function ScheduleFacts({ schedule }: { schedule: Told['schedule'] }) {
  const { t } = useFrame()
  if (schedule.number === 0) return <p className="quiet">{t('measures:no-schedule')}</p>
  return (
    <DefinitionList rows={[
      { name: t('measures:starts'), value: schedule.starts === null ? t('measures:not-said') : formatDate(schedule.starts) },
      { name: t('measures:ends'), value: schedule.ends === null ? t('measures:not-said') : formatDate(schedule.ends) },
      ...schedule.phases.map(({ title, starts, ends }) => ({ name: <Say of={title} />, value: daysInWords(starts, ends) || t('measures:not-said') })),
    ]} />
  )
}

export function MilestoneList({ milestones, to }: { milestones: Told['work']['milestones']; to: RunAddresses }) {
  const { t } = useFrame()
  if (milestones.length === 0) return <p className="quiet">{t('measures:no-milestones')}</p>
  return (
    <ul className="due">
      {milestones.map(({ id, title, due, doneOn, reported, late }) => (
        <li className="due__one" key={id}>
          <span className="due__day figure">
            {late && <Icon name="alert-circle" />}
            {doneOn !== null && <Icon name="check" />}
            {due === null ? t('measures:no-deadline') : <time dateTime={due}>{formatDate(due)}</time>}
          </span>
          <a href={to.milestone(id)}><Say of={title} /></a>
          <span className="due__facts">
            {doneOn !== null && <span>{t('measures:milestone.done', { date: formatDate(doneOn) })}</span>}
            {reported && <span>{t('measures:milestone.reported')}</span>}
            {late && <span>{t('measures:late')}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}

export function AnswerList({ answers, to }: { answers: NonNullable<Told['work']['answers']>; to: RunAddresses }) {
  const { t } = useFrame()
  const { round, told } = answers
  return (
    <>
      <p>
        <a href={to.round(round.number)}><Say of={round.title} /></a>
        {' – '}{t(round.open ? 'measures:round.open' : 'measures:round.closed', { date: formatDate(round.deadline) })}
      </p>
      <ul className="due">
        {told.map(({ id, body, state, achieved, words, language }) => (
          <li className="due__one due__one--wide" key={id}>
            <a href={to.answer(round.number, id)}><Say of={body} /></a>
            <span className="due__facts">
              <span>{t(`measures:answer.${state}`)}</span>
              {achieved !== null && <span>{t(`measures:achieved.${achieved}`)}</span>}
            </span>
            {words !== '' && <p className="due__words" lang={language}>{words}</p>}
          </li>
        ))}
      </ul>
    </>
  )
}
