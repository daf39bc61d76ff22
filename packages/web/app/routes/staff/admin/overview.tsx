import type { PageHandle } from '../../../access/page-handle.ts'
import { ButtonLink } from '../../../design/button.tsx'
import { Say } from '../../../design/say.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { formatDate, formatNumber } from '../../../languages/formats.ts'
import { inLanguage } from '../../../languages/in-language.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { organisationReaders } from '../../../staff/access.ts'
import { AdminTabs } from '../../../staff/admin-tabs.tsx'
import { lastDay } from '../../../staff/last-moment.ts'
import { staffAddresses, withQuery } from '../../../staff/addresses.ts'
import { Part, StaffPage } from '../../../staff/staff-page.tsx'
import { thingsToDo, type ThingToDo } from '../../../staff/things-to-do.ts'
import type { Route } from './+types/overview'

export const handle: PageHandle = { access: organisationReaders, menu: { label: 'staff:menu.admin', order: 10 } }

export const loader = load(async ({ asked }: Asking<Route.LoaderArgs>) => ({
  overview: inLanguage(await asked.services.organisation.overview(asked.actor), asked.language),
  abilities: asked.services.organisation.abilities(asked.actor),
}))

/** Which people to show for a thing to do; everybody, to choose from, where it is that somebody is missing. */
const shows: Partial<Record<ThingToDo['key'], string>> = { 'no-role': 'none', 'one-administrator': 'administrator' }

export default function Overview({ loaderData }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const to = staffAddresses(language)
  const { overview, abilities } = loaderData
  const toDo = thingsToDo(overview)
  const counts = [
    { href: to.people, number: overview.people.active, label: t('staff:overview.people', { count: overview.people.active }) },
    { href: to.units, number: overview.units.open, label: t('staff:overview.units', { count: overview.units.open }) },
  ]
  return (
    <StaffPage
      title={t('staff:overview.title')}
      lead={t(abilities.addPerson ? 'staff:overview.lead' : 'staff:overview.lead-reader')}
      actions={
        abilities.addPerson && (
          <>
            <ButtonLink href={to.newPerson} small>
              {t('staff:people.add')}
            </ButtonLink>
            <ButtonLink href={to.newUnit} small kind="secondary">
              {t('staff:units.add')}
            </ButtonLink>
          </>
        )
      }
    >
      <AdminTabs current="overview" />
      <Part id="to-do" title={t('staff:overview.to-do')}>
        {toDo.length === 0 && overview.ending.length === 0 && <p>{t('staff:overview.nothing-to-do')}</p>}
        {toDo.length > 0 && (
          <ul className="rows">
            {toDo.map(({ key, count, unit }) => (
              <li className="rows__one" key={`${key} ${unit?.id ?? ''}`}>
                <div className="rows__main">
                  {unit ? (
                    <a href={to.unit(unit.id)}>
                      <Say of={unit.name} />
                    </a>
                  ) : (
                    <a href={withQuery(to.people, { role: shows[key] })}>
                      {t(`staff:to-do.${key}.title`, { count, number: formatNumber(count) })}
                    </a>
                  )}
                </div>
                <div className="rows__facts">{t(`staff:to-do.${key}.text`, { count, number: formatNumber(count) })}</div>
              </li>
            ))}
          </ul>
        )}
        {overview.ending.length > 0 && (
          <>
            <h3 className="staff__sub">{t('staff:overview.ending')}</h3>
            <ul className="rows">
              {overview.ending.map(({ person, role, unit, until }, index) => (
                <li className="rows__one" key={index}>
                  <div className="rows__main">
                    <a href={to.person(person.id)}>{person.name}</a>
                  </div>
                  <div className="rows__facts">
                    <span>
                      {t(`staff:role.${role}`)}
                      {unit && (
                        <>
                          , <Say of={unit} />
                        </>
                      )}
                    </span>
                    <span>{t('staff:roles.until', { date: formatDate(lastDay(until)) })}</span>
                  </div>
                </li>
              ))}
            </ul>
          </>
        )}
      </Part>
      <Part id="counts" title={t('staff:overview.counts')}>
        <ul className="counts">
          {counts.map(({ href, number, label }) => (
            <li key={href}>
              <a className="counts__one" href={href}>
                <span className="counts__number figure">{formatNumber(number)}</span> <span>{label}</span>
              </a>
            </li>
          ))}
          {overview.roles.map(({ role, people }) => (
            <li key={role}>
              <a className="counts__one" href={withQuery(to.people, { role })}>
                <span className="counts__number figure">{formatNumber(people)}</span>{' '}
                <span>{t(`staff:roles-many.${role}`, { count: people })}</span>
              </a>
            </li>
          ))}
        </ul>
        {(overview.people.inactive > 0 || overview.units.closed > 0) && (
          <p className="quiet">
            {t('staff:overview.besides', {
              people: formatNumber(overview.people.inactive),
              units: formatNumber(overview.units.closed),
            })}
          </p>
        )}
      </Part>
    </StaffPage>
  )
}
