import type { PageHandle } from '../../../access/page-handle.ts'
import { ButtonLink } from '../../../design/button.tsx'
import { DefinitionList } from '../../../design/definition-list.tsx'
import { Say } from '../../../design/say.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { formatDate, formatMoment } from '../../../languages/formats.ts'
import { said } from '../../../languages/in-language.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { reviewReaders } from '../../../run/reviews/access.ts'
import { EventList } from '../../../run/reviews/event-list.tsx'
import { loadDecision } from '../../../run/reviews/load-decision.ts'
import { ReviewDone } from '../../../run/reviews/review-done.tsx'
import { decisionState, ReviewState } from '../../../run/reviews/review-state.tsx'
import { useReviews } from '../../../run/reviews/use-reviews.ts'
import { WrittenText } from '../../../run/reviews/written-text.tsx'
import { Part, StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/decision'

export const handle: PageHandle = { access: reviewReaders }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const [decision, { bodies }] = await Promise.all([
    loadDecision(asked, params.programme, params.number),
    asked.services.running.reviews.choices(asked.actor, params.programme),
  ])
  return { decision, nameOf: Object.fromEntries(bodies.map(({ id, name }) => [id, said(name, asked.language).text])) }
})

export default function Decision({ loaderData }: Route.ComponentProps) {
  const { t } = useFrame()
  const { to, trail } = useReviews()
  const { decision, nameOf } = loaderData
  const { number, abilities, condition, deadline, made, closed, measures } = decision
  return (
    <StaffPage
      title={t('reviews:decision.title', { number })}
      trail={trail.decisions}
      actions={
        (abilities.followUp || abilities.change) && <>
          {abilities.followUp && <ButtonLink href={to.followUp(number)} small>{t('reviews:follow-up.do')}</ButtonLink>}
          {(abilities.close || abilities.reopen) && (
            <ButtonLink href={to.closeDecision(number)} small kind="secondary">{t(abilities.close ? 'reviews:close.do' : 'reviews:reopen.do')}</ButtonLink>
          )}
          {abilities.change && <ButtonLink href={to.changeDecision(number)} small kind="secondary">{t('reviews:change.do')}</ButtonLink>}
        </>
      }
    >
      <ReviewDone />
      <p className="lead before">
        <WrittenText of={decision.decision} />
      </p>
      <DefinitionList
        rows={[
          { name: t('reviews:field.condition'), value: condition && <WrittenText of={{ text: condition, language: decision.decision.language }} /> },
          { name: t('reviews:meeting.state'), value: <ReviewState state={decisionState(decision)} /> },
          { name: t('reviews:field.owner'), value: <Say of={decision.owner.name} /> },
          { name: t('reviews:field.deadline'), value: deadline && formatDate(deadline) },
          {
            name: t('reviews:decision.made'),
            value: <a href={to.meeting(made.meeting)}><Say of={made.body.name} /> {formatMoment(made.at)}</a>,
          },
          {
            name: t('reviews:decision.closed'),
            value: closed && (closed.meeting ? <a href={to.meeting(closed.meeting)}>{formatMoment(closed.at)}</a> : formatMoment(closed.at)),
          },
          { name: t('reviews:decision.public'), value: t(decision.public ? 'reviews:decision.is-public' : 'reviews:meeting.not-public') },
        ]}
      />
      {measures.length > 0 && (
        <Part id="measures" title={t('reviews:field.measures')}>
          <ul className="rows">
            {measures.map((measure) => (
              <li className="rows__one" key={measure.number}>
                <div className="rows__main">
                  <a href={to.measure(measure.number)}>
                    {measure.number} <Say of={measure.title} />
                  </a>
                </div>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part id="history" title={t('reviews:decision.history')}>
        <EventList events={decision.events} nameOf={nameOf} />
      </Part>
    </StaffPage>
  )
}
