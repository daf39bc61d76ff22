import { Icon } from '../design/icon.tsx'
import { useFrame } from '../frame/frame.tsx'

/** Says that something is late, beside its state. */
export function LateMark() {
  const { t } = useFrame()
  return (
    <span className="hds-status-label state state--careful">
      <Icon name="clock" />
      {t('progress:late')}
    </span>
  )
}
