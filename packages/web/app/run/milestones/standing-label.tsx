import type { MilestoneStanding } from '@koto/server/types'
import { Icon, type IconName } from '../../design/icon.tsx'
import { useFrame } from '../../frame/frame.tsx'

const looks: Record<MilestoneStanding, { icon: IconName; tone: 'good' | 'going' | 'careful' | 'bad' | 'quiet' }> = {
  open: { icon: 'calendar', tone: 'quiet' },
  'due-soon': { icon: 'clock', tone: 'careful' },
  late: { icon: 'alert-circle', tone: 'bad' },
  waiting: { icon: 'pen-line', tone: 'going' },
  done: { icon: 'check', tone: 'good' },
  dropped: { icon: 'cross', tone: 'quiet' },
}

export const standings = Object.keys(looks) as MilestoneStanding[]

/** How a milestone stands: a word, a picture and a colour together. */
export function StandingLabel({ standing }: { standing: MilestoneStanding }) {
  const { t } = useFrame()
  const { icon, tone } = looks[standing]
  return (
    <span className={`hds-status-label state state--${tone}`}>
      <Icon name={icon} />
      {t(`milestones:standing.${standing}`)}
    </span>
  )
}
