import { useFrame } from '../frame/frame.tsx'
import { Icon, type IconName } from './icon.tsx'

/** How an indicator or a measure stands. A state is always a word, a picture and a colour together. */
export type State =
  'reached' | 'on-the-way' | 'at-risk' | 'off' | 'no-data' | 'planned' | 'under-way' | 'done' | 'postponed' | 'merged' | 'stopped'

const looks: Record<State, { icon: IconName; tone: 'good' | 'going' | 'careful' | 'bad' | 'quiet' }> = {
  reached: { icon: 'check', tone: 'good' },
  'on-the-way': { icon: 'arrow-right', tone: 'going' },
  'at-risk': { icon: 'alert-circle', tone: 'careful' },
  off: { icon: 'cross', tone: 'bad' },
  'no-data': { icon: 'minus', tone: 'quiet' },
  planned: { icon: 'calendar', tone: 'quiet' },
  'under-way': { icon: 'arrow-right', tone: 'going' },
  done: { icon: 'check', tone: 'good' },
  postponed: { icon: 'clock', tone: 'careful' },
  merged: { icon: 'layers', tone: 'quiet' },
  stopped: { icon: 'cross', tone: 'bad' },
}

export function StateLabel({ state }: { state: State }) {
  const { t } = useFrame()
  const { icon, tone } = looks[state]
  return (
    <span className={`hds-status-label state state--${tone}`}>
      <Icon name={icon} />
      {t(`shell:state.${state}`)}
    </span>
  )
}
