import sprite from '../icons/sprite.svg?url&no-inline'

export type IconName =
  | 'alert-circle'
  | 'alert-circle-fill'
  | 'angle-down'
  | 'arrow-down'
  | 'arrow-left'
  | 'arrow-right'
  | 'arrow-up'
  | 'calendar'
  | 'check'
  | 'check-circle-fill'
  | 'clock'
  | 'copy'
  | 'cross'
  | 'cross-circle'
  | 'document'
  | 'error-fill'
  | 'history'
  | 'info-circle-fill'
  | 'layers'
  | 'link-external'
  | 'menu-hamburger'
  | 'minus'
  | 'pen-line'
  | 'search'
  | 'signout'
  | 'user'

/** A picture beside words, never instead of them. Arrows along the line turn round in right-to-left pages. */
export function Icon({ name }: { name: IconName }) {
  const turns = name === 'arrow-left' || name === 'arrow-right'
  return (
    <svg className={turns ? 'icon icon--turns' : 'icon'} aria-hidden="true" focusable="false">
      <use href={`${sprite}#${name}`} />
    </svg>
  )
}
