import type { PageHandle } from '../../../access/page-handle.ts'
import { ButtonLink } from '../../../design/button.tsx'
import { DefinitionList } from '../../../design/definition-list.tsx'
import { Say } from '../../../design/say.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { formatMoment } from '../../../languages/formats.ts'
import { inLanguage } from '../../../languages/in-language.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { reviewReaders } from '../../../run/reviews/access.ts'
import { AgendaList } from '../../../run/reviews/agenda-list.tsx'
import { DecisionLine } from '../../../run/reviews/decision-line.tsx'
import { MeetingActions } from '../../../run/reviews/meeting-actions.tsx'
import { PresenceList } from '../../../run/reviews/presence-list.tsx'
import { ReviewDone } from '../../../run/reviews/review-done.tsx'
import { ReviewState } from '../../../run/reviews/review-state.tsx'
import { useReviews } from '../../../run/reviews/use-reviews.ts'
import { Part, StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/meeting'

export const handle: PageHandle = { access: reviewReaders }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) =>
  inLanguage(await asked.services.running.reviews.meeting(asked.actor, params.programme, params.id), asked.language))

export default function Meeting({ loaderData: meeting }: Route.ComponentProps) {
  const { t } = useFrame()
  const { to, trail } = useReviews()
  const { abilities, state, report, presence, decided } = meeting
  return (
    <StaffPage
      title={meeting.body.name.text}
      above={t(state === 'closed' ? 'reviews:meeting.minutes' : 'reviews:meeting.one')}
      trail={trail.meetings}
      actions={abilities.change && <MeetingActions id={meeting.id} abilities={abilities} />}
    >
      <ReviewDone />
      <DefinitionList
        rows={[
          { name: t('reviews:meeting.when'), value: <span className="figure">{formatMoment(meeting.startsAt)}</span> },
          { name: t('reviews:plan.place'), value: meeting.place },
          { name: t('reviews:meeting.state'), value: <ReviewState state={state} /> },
          {
            name: t('reviews:plan.report'),
            value: report && (
              <a href={to.report(report.number)}>
                <Say of={report.title} />
              </a>
            ),
          },
        ]}
      />
      <Part id="agenda" title={t('reviews:agenda.title')} note={state === 'planned' || state === 'closed' ? t(`reviews:agenda.note.${state}`) : undefined}>
        {meeting.agenda.length === 0 ? <p className="quiet">{t('reviews:agenda.none')}</p> : <AgendaList meeting={meeting} />}
        {abilities.keep && (
          <p className="staff__onward">
            <a href={to.newPoint(meeting.id)}>{t('reviews:point.add')}</a>
          </p>
        )}
      </Part>
      {state !== 'cancelled' && (
        <Part id="presence" title={t('reviews:presence.title')}>
          {presence.length === 0 ? <p className="quiet">{t('reviews:presence.none')}</p> : <PresenceList presence={presence} />}
          {abilities.keep && (
            <p className="staff__onward">
              <a href={to.presence(meeting.id)}>{t('reviews:presence.note')}</a>
            </p>
          )}
        </Part>
      )}
      {(state === 'held' || state === 'closed') && (
        <Part id="decisions" title={t('reviews:decisions.title')} note={state === 'held' ? t('reviews:meeting.not-public') : undefined}>
          {decided.length === 0 ? (
            <p className="quiet">{t(state === 'held' ? 'reviews:decisions.none' : 'reviews:meeting.nothing-decided')}</p>
          ) : (
            decided.map((decision) => <DecisionLine decision={decision} key={decision.number} />)
          )}
          {abilities.decide && (
            <div className="after">
              <ButtonLink href={to.decide(meeting.id)} small kind="secondary">
                {t('reviews:decide.do')}
              </ButtonLink>
            </div>
          )}
        </Part>
      )}
    </StaffPage>
  )
}
