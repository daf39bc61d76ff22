import type { ReactNode } from 'react'

/** Sister pages as tabs. Each is a link with an address of its own, so that it works without JavaScript. */
export function Tabs({ label, tabs }: { label: string; tabs: { href: string; label: ReactNode; current: boolean }[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul className="tabs__list">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a className="tabs__tab" href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
