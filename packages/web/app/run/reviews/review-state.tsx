import type { MeetingState } from '@koto/server/types'
import { Icon, type IconName } from '../../design/icon.tsx'
import { useFrame } from '../../frame/frame.tsx'

type ReviewStateOf = MeetingState | 'open' | 'late' | 'carried-out'

const looks: Record<ReviewStateOf, { icon: IconName; tone: 'good' | 'going' | 'careful' | 'bad' | 'quiet' }> = {
  planned: { icon: 'calendar', tone: 'quiet' },
  held: { icon: 'arrow-right', tone: 'going' },
  closed: { icon: 'check', tone: 'good' },
  cancelled: { icon: 'cross', tone: 'quiet' },
  open: { icon: 'arrow-right', tone: 'going' },
  late: { icon: 'alert-circle', tone: 'careful' },
  'carried-out': { icon: 'check', tone: 'good' },
}

/** How a meeting or a decision stands: a word, a picture and a colour together. */
export function ReviewState({ state }: { state: ReviewStateOf }) {
  const { t } = useFrame()
  const { icon, tone } = looks[state]
  return (
    <span className={`hds-status-label state state--${tone}`}>
      <Icon name={icon} />
      {t(`reviews:state.${state}`)}
    </span>
  )
}

export const decisionState = ({ state, late }: { state: 'open' | 'closed'; late: boolean }) =>
  state === 'closed' ? 'carried-out' : late ? 'late' : 'open'
