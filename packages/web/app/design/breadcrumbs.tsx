import type { ReactNode } from 'react'
import { useFrame } from '../frame/frame.tsx'

export interface Crumb {
  href: string
  label: ReactNode
}

/** Where the page lies: links to what it is part of. The page itself is its title below, so it is not repeated. */
export function Breadcrumbs({ trail }: { trail: Crumb[] }) {
  const { t, language } = useFrame()
  return (
    <nav className="crumbs wrap" aria-label={t('shell:breadcrumbs')}>
      <ol className="crumbs__list">
        {[{ href: `/${language}`, label: t('shell:front-page') }, ...trail].map(({ href, label }) => (
          <li className="crumbs__item" key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
