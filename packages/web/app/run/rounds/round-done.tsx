import { Notification } from '../../design/notification.tsx'
import { useFrame } from '../../frame/frame.tsx'

const all = [
  'round-opened', 'round-closed', 'round-unlocked', 'deadline-moved', 'saved', 'submitted', 'taken-back', 'accepted', 'returned', 'reopened', 'imported',
] as const
export type RoundDone = (typeof all)[number]

/** The page to go to after something was done; it then says what was. */
export const tellRound = (address: string, done: RoundDone) => `${address}?done=${done}`

/** Says what has just been done, when the address tells so. */
export function RoundDoneNotice() {
  const { t, search } = useFrame()
  const asked = new URLSearchParams(search).get('done')
  const done = all.find((one) => one === asked)
  return done === undefined ? null : <Notification kind="success" title={t(`rounds:done.${done}`)} live />
}
