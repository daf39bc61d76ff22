import type { DecisionFilter } from '@koto/server/types'
import type { PageHandle } from '../../../access/page-handle.ts'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { formatNumber } from '../../../languages/formats.ts'
import { inLanguage } from '../../../languages/in-language.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { reviewReaders } from '../../../run/reviews/access.ts'
import { DecisionLine } from '../../../run/reviews/decision-line.tsx'
import { useReviews } from '../../../run/reviews/use-reviews.ts'
import { AskChoice } from '../../../staff/ask.tsx'
import { StaffPage } from '../../../staff/staff-page.tsx'
import type { Route } from './+types/decisions'

export const handle: PageHandle = { access: reviewReaders }

const states = { open: { state: 'open' }, late: { late: true }, closed: { state: 'closed' } } as const satisfies Record<string, DecisionFilter>

export const loader = load(async ({ asked, params, url }: Asking<Route.LoaderArgs>) => {
  const { services, actor, language } = asked
  const [state = '', owner = ''] = ['state', 'owner'].map((name) => url.searchParams.get(name) ?? '')
  const [decisions, { bodies }] = await Promise.all([
    services.running.reviews.decisions(actor, params.programme, {
      ...(Object.hasOwn(states, state) && states[state as keyof typeof states]),
      ...(owner === 'own' ? { own: true } : owner !== '' && { owner }),
    }),
    services.running.reviews.choices(actor, params.programme),
  ])
  // Whoever acts for bodies has decisions of her own; the coordinator acts for them all.
  const acts = actor.kind === 'person' && actor.roles.some(({ role, unit }) => unit !== null && (role === 'reporter' || role === 'coordinator'))
  return { decisions: inLanguage(decisions, language), bodies: inLanguage(bodies, language), wish: { state, owner }, acts }
})

export default function Decisions({ loaderData }: Route.ComponentProps) {
  const { t } = useFrame()
  const { to, trail } = useReviews()
  const { decisions, bodies, wish, acts } = loaderData
  const narrowed = wish.state !== '' || wish.owner !== ''
  return (
    <StaffPage title={t('reviews:decisions.title')} lead={t('reviews:decisions.lead')} trail={trail.meetings}>
      <form className="ask" action={to.decisions} role="search" aria-label={t('reviews:decisions.which')}>
        <AskChoice
          name="state"
          label={t('reviews:meeting.state')}
          all={t('staff:all')}
          value={wish.state}
          options={(['open', 'late', 'closed'] as const).map((value) => ({ value, label: t(`reviews:decisions.${value}`) }))}
        />
        <AskChoice
          name="owner"
          label={t('reviews:field.owner')}
          all={t('staff:all')}
          value={wish.owner}
          options={[
            ...(acts ? [{ value: 'own', label: t('reviews:decisions.own') }] : []),
            ...bodies.map(({ id, name }) => ({ value: id, label: name.text, lang: name.lang })),
          ]}
        />
        <Button kind="secondary" type="submit" small>
          {t('audit:show')}
        </Button>
      </form>
      {decisions.length === 0 ? (
        <EmptyState title={t(narrowed ? 'reviews:decisions.none-fit' : 'reviews:decisions.none')}>
          <p>{narrowed ? <a href={to.decisions}>{t('reviews:decisions.show-all')}</a> : t('reviews:decisions.first')}</p>
        </EmptyState>
      ) : (
        <>
          <p className="quiet">{t('reviews:meetings.decisions', { count: decisions.length, number: formatNumber(decisions.length) })}</p>
          {decisions.map((decision) => (
            <DecisionLine decision={decision} key={decision.number} />
          ))}
        </>
      )}
    </StaffPage>
  )
}
