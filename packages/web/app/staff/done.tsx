import { Notification } from '../design/notification.tsx'
import { useFrame } from '../frame/frame.tsx'

const all = [
  'unit-added', 'unit-changed', 'unit-closed', 'unit-opened', 'person-added', 'person-changed', 'role-given', 'role-ended',
] as const

/** What a page may say has just been done. The address carries its key, never words: nobody can make our page say theirs. */
export type Done = (typeof all)[number]

/** Says what has just been done, when the address tells so. Survives without JavaScript and without a cookie. */
export function DoneNotice() {
  const { t, search } = useFrame()
  const asked = new URLSearchParams(search).get('done')
  const done = all.find((one) => one === asked)
  if (done === undefined) return null
  return <Notification kind="success" title={t(`staff:done.${done}`)} live />
}
