import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

type Kind = 'info' | 'success' | 'alert' | 'error'

const icons: Record<Kind, IconName> = {
  info: 'info-circle-fill',
  success: 'check-circle-fill',
  alert: 'alert-circle-fill',
  error: 'error-fill',
}

/** A message on the page. With `live`, a screen reader says it when the page opens (after a form was sent). */
export function Notification(props: { kind?: Kind; title?: ReactNode; live?: boolean; children?: ReactNode }) {
  const kind = props.kind ?? 'info'
  return (
    <div className={`hds-notification hds-notification--${kind} notice`} role={props.live ? 'status' : undefined}>
      <div className="notice__icon">
        <Icon name={icons[kind]} />
      </div>
      <div className="notice__text">
        {props.title && <p className="notice__title">{props.title}</p>}
        {props.children}
      </div>
    </div>
  )
}
