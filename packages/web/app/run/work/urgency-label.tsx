import type { Urgency } from '@koto/server/types'
import { Icon, type IconName } from '../../design/icon.tsx'
import { useFrame } from '../../frame/frame.tsx'
import { formatNumber } from '../../languages/formats.ts'

const looks: Record<Urgency, { icon: IconName; tone: 'good' | 'going' | 'careful' | 'bad' | 'quiet' }> = {
  late: { icon: 'alert-circle-fill', tone: 'bad' },
  returned: { icon: 'pen-line', tone: 'careful' },
  soon: { icon: 'clock', tone: 'careful' },
  new: { icon: 'arrow-right', tone: 'going' },
  later: { icon: 'calendar', tone: 'quiet' },
}

/** How urgent it is: a word, a picture and a colour, and the days until or since its last day. */
export function UrgencyLabel({ urgency, days }: { urgency: Urgency; days: number | null }) {
  const { t } = useFrame()
  const { icon, tone } = looks[urgency]
  const count = Math.abs(days ?? 0)
  const words =
    days === null || urgency === 'new' || urgency === 'returned'
      ? t(`work:urgency.${urgency}`)
      : days === 0
        ? t('work:days.today')
        : t(`work:days.${days < 0 ? 'late' : 'left'}`, { count, number: formatNumber(count) })
  return (
    <span className={`hds-status-label state state--${tone}`}>
      <Icon name={icon} />
      {words}
    </span>
  )
}
