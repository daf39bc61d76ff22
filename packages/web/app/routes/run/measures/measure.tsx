import type { PageHandle } from '../../../access/page-handle.ts'
import { EntryList } from '../../../audit/entry-list.tsx'
import { ButtonLink } from '../../../design/button.tsx'
import { Say } from '../../../design/say.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { inLanguage } from '../../../languages/in-language.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { addresses } from '../../../programme/addresses.ts'
import { Who } from '../../../programme/who.tsx'
import { runAddresses } from '../../../run/addresses.ts'
import { programmeWorkers } from '../../../run/measures/access.ts'
import { DecisionList } from '../../../run/measures/decision-list.tsx'
import { MeasureDoneNotice } from '../../../run/measures/done.tsx'
import { AnswerList, MilestoneList, ScheduleFacts, StateFacts } from '../../../run/measures/measure-parts.tsx'
import { tellHistory } from '../../../run/measures/tell-history.ts'
import { useMeasureTrail } from '../../../run/measures/trail.ts'
import { staffLanguage } from '../../../staff/staff-language.ts'
import { Part, StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/measure'

export const handle: PageHandle = { access: programmeWorkers }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const { services, actor, language } = asked
  const measure = await services.running.measures.work(actor, params.programme, params.number)
  return {
    programme: params.programme,
    measure: inLanguage(measure, language),
    entries: tellHistory(measure, staffLanguage(language)),
  }
})

export default function Measure({ loaderData: { programme, measure, entries } }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const to = runAddresses(language, programme)
  const trail = useMeasureTrail(programme)
  const { number, title, description, bodies, schedule, work, abilities } = measure
  return (
    <StaffPage
      title={`${number} ${title.text}`}
      lead={<Say of={description} />}
      trail={trail.board}
      actions={
        <>
          {abilities.changeState && <ButtonLink href={to.changeState(number)} small>{t('measures:change-state.do')}</ButtonLink>}
          {abilities.changeSchedule && <ButtonLink href={to.changeSchedule(number)} small kind="secondary">{t('measures:change-schedule.do')}</ButtonLink>}
        </>
      }
    >
      <MeasureDoneNotice />
      <p className="staff__onward"><a href={addresses(language, programme).measure(number)}>{t('measures:public-page')}</a></p>
      <Part id="state" title={t('measures:how')}><StateFacts measure={measure} to={to} /></Part>
      <Part id="schedule" title={t('measures:schedule')}><ScheduleFacts schedule={schedule} /></Part>
      <Part id="who" title={t('measures:who')}><Who bodies={bodies} to={addresses(language, programme)} /></Part>
      <Part id="milestones" title={t('measures:milestones')}>
        <MilestoneList milestones={work.milestones} to={to} />
        {abilities.addMilestone && <p className="staff__onward"><a href={to.newMilestone(number)}>{t('measures:add-milestone')}</a></p>}
      </Part>
      <Part id="answers" title={t('measures:answers')}>
        {work.answers === null ? <p className="quiet">{t('measures:no-answers')}</p> : <AnswerList answers={work.answers} to={to} />}
      </Part>
      <Part id="decisions" title={t('measures:decisions')}><DecisionList decisions={work.decisions} to={to} /></Part>
      <Part id="history" title={t('staff:history')}>
        {entries.length === 0 ? <p className="quiet">{t('measures:nothing-said')}</p> : <EntryList entries={entries} />}
      </Part>
    </StaffPage>
  )
}
