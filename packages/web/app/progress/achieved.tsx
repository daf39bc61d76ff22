import { Icon } from '../design/icon.tsx'
import { useFrame } from '../frame/frame.tsx'

const looks = {
  yes: { icon: 'check', tone: 'good' },
  partially: { icon: 'arrow-right', tone: 'going' },
  no: { icon: 'cross', tone: 'bad' },
} as const

/** Whether what was aimed at was achieved, as a body answered: word, picture and colour. */
export function Achieved({ achieved }: { achieved: keyof typeof looks }) {
  const { t } = useFrame()
  const { icon, tone } = looks[achieved]
  return (
    <span className={`hds-status-label state state--${tone}`}>
      <Icon name={icon} />
      {t(`progress:achieved.${achieved}`)}
    </span>
  )
}
