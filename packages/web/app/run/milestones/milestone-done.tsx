import { Notification } from '../../design/notification.tsx'
import { useFrame } from '../../frame/frame.tsx'

const all = ['added', 'changed', 'dropped', 'taken-up', 'reported', 'withdrawn', 'approved', 'returned', 'shown', 'hidden'] as const

/** What was just done to a milestone. */
export type MilestoneDoneKey = (typeof all)[number]

/** Says what was just done, when the address tells so by its key. */
export function MilestoneDone() {
  const { t, search } = useFrame()
  const asked = new URLSearchParams(search).get('done')
  const done = all.find((one) => one === asked)
  return done === undefined ? null : <Notification kind="success" title={t(`milestones:said.${done}`)} live />
}
