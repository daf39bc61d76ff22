import type { ReactNode } from 'react'

/** A short word that tells what a thing is; with an address it leads to more of its kind. */
export function Tag({ children, href }: { children: ReactNode; href?: string }) {
  if (href === undefined)
    return (
      <span className="hds-tag hds-tag--multiline">
        <span>{children}</span>
      </span>
    )
  return (
    <a className="hds-tag hds-tag--link hds-tag--multiline tag--link" href={href}>
      <span>{children}</span>
    </a>
  )
}
