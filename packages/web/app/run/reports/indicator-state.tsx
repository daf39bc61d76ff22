import { Icon, type IconName } from '../../design/icon.tsx'
import { useFrame } from '../../frame/frame.tsx'
import type { ShownIndicator } from './show-report.ts'

const looks: Record<ShownIndicator['state'], { icon: IconName; tone: string }> = {
  reached: { icon: 'check', tone: 'good' },
  'not-reached': { icon: 'arrow-right', tone: 'careful' },
  'no-target': { icon: 'info-circle-fill', tone: 'quiet' },
  'no-data': { icon: 'minus', tone: 'quiet' },
}

/** How an indicator stands to its target when the report was frozen: word, picture and colour. */
export function IndicatorState({ state }: Pick<ShownIndicator, 'state'>) {
  const { t } = useFrame()
  const { icon, tone } = looks[state]
  return (
    <span className={`hds-status-label state state--${tone}`}>
      <Icon name={icon} />
      {t(`reports:indicator.state.${state}`)}
    </span>
  )
}
