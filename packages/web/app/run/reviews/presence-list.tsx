import type { Presence } from '@koto/server/types'
import { Button } from '../../design/button.tsx'
import { useFrame } from '../../frame/frame.tsx'

/** Who was there and as what; with `remove`, each can be taken off the list. */
export function PresenceList({ presence, remove = false }: { presence: Presence[]; remove?: boolean }) {
  const { t } = useFrame()
  return (
    <ul className="rows">
      {presence.map(({ key, name, guest, as }) => (
        <li className="rows__one" key={key}>
          <div className="rows__main">{name ?? t('reviews:presence.nameless')}</div>
          <div className="rows__facts">
            <span>{t(`reviews:as.${as}`)}</span>
            {guest && <span>{t('reviews:presence.guest')}</span>}
          </div>
          {remove && (
            <form method="post" className="rows__do">
              <input type="hidden" name="remove" value={key} />
              <Button type="submit" kind="secondary" small>
                {t('reviews:presence.remove')}
                <span className="hidden"> {name}</span>
              </Button>
            </form>
          )}
        </li>
      ))}
    </ul>
  )
}
