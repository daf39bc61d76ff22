import type { FeedbackState } from '@koto/server/types'
import { Icon, type IconName } from '../../design/icon.tsx'
import { useFrame } from '../../frame/frame.tsx'

const looks: Record<FeedbackState, { icon: IconName; tone: 'good' | 'careful' | 'quiet' | 'bad' }> = {
  new: { icon: 'clock', tone: 'careful' },
  answered: { icon: 'check', tone: 'good' },
  closed: { icon: 'minus', tone: 'quiet' },
  spam: { icon: 'cross', tone: 'bad' },
}

export const feedbackStates = ['new', 'answered', 'closed', 'spam'] as const

/** How feedback stands: word, picture and colour. */
export function FeedbackStateLabel({ state }: { state: FeedbackState }) {
  const { t } = useFrame()
  const { icon, tone } = looks[state]
  return (
    <span className={`hds-status-label state state--${tone}`}>
      <Icon name={icon} />
      {t(`feedback:state.${state}`)}
    </span>
  )
}
