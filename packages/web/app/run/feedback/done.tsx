import { Notification } from '../../design/notification.tsx'
import { useFrame } from '../../frame/frame.tsx'

const all = ['answered', 'handed-over', 'closed', 'spam', 'unmarked', 'published', 'withdrawn'] as const
export type FeedbackDone = (typeof all)[number]

/** Says what has just been done to feedback, when the address tells so. */
export function FeedbackDoneNotice() {
  const { t, search } = useFrame()
  const asked = new URLSearchParams(search).get('did')
  const done = all.find((one) => one === asked)
  return done === undefined ? null : <Notification kind="success" title={t(`feedback:done.${done}`)} live />
}
