import { Notification } from '../../design/notification.tsx'
import { useFrame } from '../../frame/frame.tsx'

const all = [
  'planned', 'changed', 'held', 'closed', 'cancelled', 'point-added', 'point-removed', 'minutes', 'presence', 'decided',
  'decision-changed', 'followed-up', 'decision-closed', 'reopened',
] as const

/** What was just done to a meeting or a decision. */
export type ReviewDoneKey = (typeof all)[number]

/** The page to go to after it; the page then says what was done. */
export const thenSay = (address: string, done: ReviewDoneKey) => `${address}?done=${done}`

/** Says what was just done, when the address tells so by its key. */
export function ReviewDone() {
  const { t, search } = useFrame()
  const asked = new URLSearchParams(search).get('done')
  const done = all.find((one) => one === asked)
  return done === undefined ? null : <Notification kind="success" title={t(`reviews:done.${done}`)} live />
}
