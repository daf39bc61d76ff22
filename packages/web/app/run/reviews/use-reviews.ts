import type { Crumb } from '../../design/breadcrumbs.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { reviewAddresses } from './review-addresses.ts'

/** The addresses of this programme's reviews, and where its pages lie. */
export function useReviews() {
  const { t, language, programme } = useFrame()
  const to = reviewAddresses(language, programme?.id ?? '')
  const meetings: Crumb[] = [{ href: to.meetings, label: t('reviews:meetings.title') }]
  const decisions: Crumb[] = [{ href: to.decisions, label: t('reviews:decisions.title') }]
  return {
    to,
    trail: {
      meetings,
      meeting: (id: string, label: string): Crumb[] => [...meetings, { href: to.meeting(id), label }],
      decisions,
      decision: (number: number): Crumb[] => [...decisions, { href: to.decision(number), label: t('reviews:decision.title', { number }) }],
    },
  }
}
