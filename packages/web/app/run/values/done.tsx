import { Notification } from '../../design/notification.tsx'
import { useFrame } from '../../frame/frame.tsx'

const all = ['entered', 'proposed', 'accepted', 'refused', 'pasted', 'aimed'] as const
export type ValueDone = (typeof all)[number]

/** The page to go to after something was done to a value; it then says what. */
export const tellValueDone = (address: string, done: ValueDone) => `${address}?done=${done}`

/** Says what has just been done, when the address tells so. */
export function ValueDoneNotice() {
  const { t, search } = useFrame()
  const asked = new URLSearchParams(search).get('done')
  const done = all.find((one) => one === asked)
  return done === undefined ? null : <Notification kind="success" title={t(`values:done.${done}`)} live />
}
