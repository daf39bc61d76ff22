import type { MeetingPage } from '@koto/server/types'
import { ButtonLink } from '../../design/button.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { useReviews } from './use-reviews.ts'

/** The steps that a meeting can take now, for those who keep it. */
export function MeetingActions({ id, abilities }: { id: string; abilities: MeetingPage['abilities'] }) {
  const { t } = useFrame()
  const { to } = useReviews()
  const steps = (['hold', 'close', 'cancel'] as const).filter((step) => abilities[step])
  return (
    <>
      {steps.map((step) => (
        <ButtonLink key={step} href={to.step(id, step)} small kind={step === 'cancel' ? 'secondary' : 'primary'}>
          {t(`reviews:step.${step}.do`)}
        </ButtonLink>
      ))}
      <ButtonLink href={to.changeMeeting(id)} small kind="secondary">
        {t('reviews:change.do')}
      </ButtonLink>
    </>
  )
}
