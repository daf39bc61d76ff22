import type { PageHandle } from '../../../access/page-handle.ts'
import { EntryList } from '../../../audit/entry-list.tsx'
import { tellEntry } from '../../../audit/tell-entry.ts'
import { ButtonLink } from '../../../design/button.tsx'
import { DefinitionList } from '../../../design/definition-list.tsx'
import { Notification } from '../../../design/notification.tsx'
import { Say } from '../../../design/say.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { said } from '../../../languages/in-language.ts'
import { textIn } from '../../../languages/local-text.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { organisationReaders } from '../../../staff/access.ts'
import { staffAddresses, withQuery } from '../../../staff/addresses.ts'
import { cityNames } from '../../../staff/city-names.ts'
import { staffLanguage } from '../../../staff/staff-language.ts'
import { Part, StaffPage } from '../../../staff/staff-page.tsx'
import { UnitLine } from '../../../staff/unit-branches.tsx'
import { useTrail } from '../../../staff/use-trail.ts'
import type { Route } from './+types/unit'

export const handle: PageHandle = { access: organisationReaders }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const { services, actor, language } = asked
  const unit = await services.organisation.unit(actor, params.id)
  return {
    unit,
    city: (await cityNames(asked)).get(unit.city) ?? unit.city,
    entries: unit.history.map((entry) => tellEntry(entry, staffLanguage(language))),
    abilities: services.organisation.abilities(actor),
  }
})

export default function Unit({ loaderData }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const to = staffAddresses(language)
  const trail = useTrail()
  const { unit, city, entries, abilities } = loaderData
  return (
    <StaffPage
      title={textIn(unit.name, language).text}
      above={t(`public:body-kind.${unit.kind}`)}
      trail={[
        ...trail.units,
        ...unit.ancestors.map(({ id, name }) => ({ href: to.unit(id), label: <Say of={said(name, language)} /> })),
      ]}
      actions={
        unit.abilities.change && (
          <>
            <ButtonLink href={to.changeUnit(unit.id)} small>
              {t('staff:change')}
            </ButtonLink>
            <ButtonLink href={to.closeUnit(unit.id)} small kind="secondary">
              {t(unit.closed ? 'staff:unit.open' : 'staff:unit.close')}
            </ButtonLink>
          </>
        )
      }
    >
      {unit.closed && (
        <Notification kind="alert" title={t('staff:unit.is-closed')}>
          <p>{t('staff:unit.is-closed-text')}</p>
        </Notification>
      )}
      <DefinitionList
        rows={[
          ...(['fi', 'sv', 'en'] as const).map((code) => ({
            name: t(`staff:unit.name-in.${code}`),
            value: <span lang={code}>{unit.name[code]}</span>,
          })),
          { name: t('staff:unit.city'), value: city },
          { name: t('staff:unit.slug'), value: <code>{unit.slug}</code> },
        ]}
      />
      <Part id="staff" title={t('staff:unit.staff')}>
        {unit.staff.length === 0 ? (
          <p className="quiet">{t(abilities.addPerson && !unit.closed ? 'staff:unit.no-staff' : 'staff:unit.no-staff-reader')}</p>
        ) : (
          <ul className="rows">
            {unit.staff.map(({ person, role }) => (
              <li className="rows__one" key={`${person.id} ${role}`}>
                <div className="rows__main">
                  <a href={to.person(person.id)}>{person.name}</a>
                </div>
                <div className="rows__facts">{t(`staff:role.${role}`)}</div>
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Part id="under" title={t('staff:unit.parts')}>
        {unit.children.length === 0 ? (
          <p className="quiet">{t('staff:unit.no-parts')}</p>
        ) : (
          <ul className="tree units">
            {unit.children.map((child) => (
              <li key={child.id}>
                <UnitLine unit={child} to={to} />
              </li>
            ))}
          </ul>
        )}
        {abilities.addUnit && !unit.closed && (
          <p className="staff__onward">
            <a href={withQuery(to.newUnit, { under: unit.id })}>{t('staff:unit.add-under')}</a>
          </p>
        )}
      </Part>
      <Part id="history" title={t('staff:history')}>
        <EntryList entries={entries} />
      </Part>
    </StaffPage>
  )
}
