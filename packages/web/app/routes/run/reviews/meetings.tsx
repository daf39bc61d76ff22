import type { PageHandle } from '../../../access/page-handle.ts'
import { ButtonLink } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Say } from '../../../design/say.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { formatMoment, formatNumber } from '../../../languages/formats.ts'
import { inLanguage } from '../../../languages/in-language.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { reviewReaders } from '../../../run/reviews/access.ts'
import { ReviewState } from '../../../run/reviews/review-state.tsx'
import { useReviews } from '../../../run/reviews/use-reviews.ts'
import { StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/meetings'

export const handle: PageHandle = { access: reviewReaders, menu: { label: 'reviews:meetings.title', order: 6 } }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const { services, actor, language } = asked
  const [{ meetings, abilities }, choices] = await Promise.all([
    services.running.reviews.meetings(actor, params.programme),
    services.running.reviews.choices(actor, params.programme),
  ])
  return { meetings: inLanguage(meetings, language), abilities, anybodyMeets: choices.reviewBodies.length > 0 }
})

export default function Meetings({ loaderData }: Route.ComponentProps) {
  const { t } = useFrame()
  const { to } = useReviews()
  const { meetings, abilities, anybodyMeets } = loaderData
  const plan = abilities.plan && anybodyMeets && <ButtonLink href={to.newMeeting} small>{t('reviews:plan.do')}</ButtonLink>
  return (
    <StaffPage
      title={t('reviews:meetings.title')}
      lead={t('reviews:meetings.lead')}
      actions={
        <>
          {plan}
          <ButtonLink href={to.decisions} small kind="secondary">
            {t('reviews:decisions.title')}
          </ButtonLink>
        </>
      }
    >
      {meetings.length === 0 ? (
        <EmptyState title={t('reviews:meetings.none')}>
          <p>{t(!anybodyMeets ? 'reviews:meetings.nobody-meets' : abilities.plan ? 'reviews:meetings.first' : 'reviews:meetings.wait')}</p>
        </EmptyState>
      ) : (
        <ul className="rows after">
          {meetings.map((meeting) => (
            <li className="rows__one" key={meeting.id}>
              <div className="rows__main">
                <a href={to.meeting(meeting.id)}>
                  <b className="figure">{formatMoment(meeting.startsAt)}</b> <Say of={meeting.body.name} />
                </a>
              </div>
              <div className="rows__facts">
                {meeting.place !== '' && <span>{meeting.place}</span>}
                <span>{t('reviews:meetings.points', { count: meeting.points, number: formatNumber(meeting.points) })}</span>
                {meeting.decisions > 0 && (
                  <span>{t('reviews:meetings.decisions', { count: meeting.decisions, number: formatNumber(meeting.decisions) })}</span>
                )}
              </div>
              <div className="rows__do">
                <ReviewState state={meeting.state} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </StaffPage>
  )
}
