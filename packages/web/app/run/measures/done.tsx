import { Notification } from '../../design/notification.tsx'
import { useFrame } from '../../frame/frame.tsx'

const all = ['state-changed', 'schedule-changed'] as const
export type MeasureDone = (typeof all)[number]

/** The page to go to after something was done to a measure; it then says what. */
export const tellMeasureDone = (address: string, done: MeasureDone) => `${address}?done=${done}`

/** Says what has just been done to a measure, when the address tells so. */
export function MeasureDoneNotice() {
  const { t, search } = useFrame()
  const asked = new URLSearchParams(search).get('done')
  const done = all.find((one) => one === asked)
  return done === undefined ? null : <Notification kind="success" title={t(`measures:done.${done}`)} live />
}
