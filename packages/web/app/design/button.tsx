import type { ComponentProps, ReactNode } from 'react'

type Kind = 'primary' | 'secondary' | 'danger'

/** A verb that does something. Secondary ones stand beside a primary one. */
export function Button({
  kind = 'primary',
  small = false,
  ...rest
}: ComponentProps<'button'> & { kind?: Kind; small?: boolean }) {
  return <button {...rest} className={classes(kind, small)} />
}

/** A link that looks like a button, for the next step of a task. */
export function ButtonLink(props: { href: string; kind?: Kind; small?: boolean; children: ReactNode }) {
  return (
    <a href={props.href} className={classes(props.kind ?? 'primary', props.small ?? false)}>
      {props.children}
    </a>
  )
}

function classes(kind: Kind, small: boolean): string {
  return `hds-button hds-button--${kind}${small ? ' hds-button--small' : ''}`
}
