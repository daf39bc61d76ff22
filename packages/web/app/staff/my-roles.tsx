import type { OwnPage, Role } from '@koto/server/types'
import { Say } from '../design/say.tsx'
import { useFrame } from '../frame/frame.tsx'
import { formatDate } from '../languages/formats.ts'
import type { InLanguage } from '../languages/in-language.ts'
import { addresses } from '../programme/addresses.ts'
import { lastDay } from './last-moment.ts'
import { staffAddresses } from './addresses.ts'

type Held = InLanguage<OwnPage['roles']>[number]

/** The reader's own roles, each with what it lets her do here and where. `bodies` are those that the programme has a page for. */
export function MyRoles({ roles, bodies }: { roles: Held[]; bodies: ReadonlySet<string> }) {
  const { t } = useFrame()
  if (roles.length === 0) return <p>{t('staff:me.no-roles')}</p>
  return (
    <ul className="my-roles">
      {roles.map((held) => (
        <li className="my-roles__one" key={held.id}>
          <h3 className="my-roles__role">{t(`staff:role.${held.role}`)}</h3>
          <p className="quiet">
            {held.unit ? <Say of={held.unit.name} /> : t('staff:roles.whole-city')}
            {' · '}
            {t('staff:roles.since', { date: formatDate(held.since) })}
            {held.until && (
              <>
                {' · '}
                {t('staff:roles.until', { date: formatDate(lastDay(held.until)) })}
              </>
            )}
          </p>
          <p>{t(`staff:me.may.${held.role}`)}</p>
          <Links held={held} bodies={bodies} />
        </li>
      ))}
    </ul>
  )
}

function Links({ held, bodies }: { held: Held; bodies: ReadonlySet<string> }) {
  const { t, language, programme } = useFrame()
  const to = staffAddresses(language)
  const read = programme && addresses(language, programme.id)
  const own: Partial<Record<Role, { href: string; label: string }[]>> = {
    administrator: [
      { href: to.people, label: t('staff:people.title') },
      { href: to.units, label: t('staff:units.title') },
    ],
    auditor: [
      { href: to.audit, label: t('audit:title') },
      { href: to.people, label: t('staff:people.title') },
      { href: to.units, label: t('staff:units.title') },
    ],
  }
  const links =
    own[held.role] ??
    (read === null
      ? []
      : held.unit && bodies.has(held.unit.slug)
        ? [
            { href: read.body(held.unit.slug), label: t('staff:me.unit-answers') },
            { href: read.programme(), label: t('shell:menu.measures') },
          ]
        : [
            { href: read.programme(), label: t('shell:menu.measures') },
            { href: read.indicators(), label: t('shell:menu.indicators') },
          ])
  return (
    <ul className="my-roles__links">
      {links.map(({ href, label }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  )
}
