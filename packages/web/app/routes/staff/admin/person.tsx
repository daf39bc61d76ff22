import type { PageHandle } from '../../../access/page-handle.ts'
import { EntryList } from '../../../audit/entry-list.tsx'
import { tellEntry } from '../../../audit/tell-entry.ts'
import { ButtonLink } from '../../../design/button.tsx'
import { DefinitionList } from '../../../design/definition-list.tsx'
import { Notification } from '../../../design/notification.tsx'
import { Say } from '../../../design/say.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { formatDate } from '../../../languages/formats.ts'
import { inLanguage } from '../../../languages/in-language.ts'
import { languageName } from '../../../languages/language-name.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { organisationReaders } from '../../../staff/access.ts'
import { lastDay } from '../../../staff/last-moment.ts'
import { staffAddresses } from '../../../staff/addresses.ts'
import { staffLanguage } from '../../../staff/staff-language.ts'
import { Part, StaffPage } from '../../../staff/staff-page.tsx'
import { useTrail } from '../../../staff/use-trail.ts'
import type { Route } from './+types/person'

export const handle: PageHandle = { access: organisationReaders }

export const loader = load(async ({ asked, params }: Asking<Route.LoaderArgs>) => {
  const { services, actor, language } = asked
  const { history, ...person } = await services.organisation.person(actor, params.id)
  return {
    ...inLanguage(person, language),
    themselves: actor.kind === 'person' && actor.id === person.id,
    entries: history.map((entry) => tellEntry(entry, staffLanguage(language))),
  }
})

export default function Person({ loaderData: person }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const to = staffAddresses(language)
  const trail = useTrail()
  const { abilities, roles } = person
  return (
    <StaffPage
      title={person.name}
      trail={trail.people}
      actions={
        (abilities.giveRole || abilities.change) && (
          <>
            {abilities.giveRole && (
              <ButtonLink href={to.giveRole(person.id)} small>
                {t('staff:give-role.do')}
              </ButtonLink>
            )}
            {abilities.change && (
              <ButtonLink href={to.changePerson(person.id)} small kind="secondary">
                {t('staff:change')}
              </ButtonLink>
            )}
          </>
        )
      }
    >
      {!person.active && (
        <Notification kind="alert" title={t('staff:person.is-inactive')}>
          <p>{t('staff:person.is-inactive-text')}</p>
        </Notification>
      )}
      <DefinitionList
        rows={[
          { name: t('staff:person.language'), value: languageName(person.language, staffLanguage(language)) },
          { name: t('staff:person.state'), value: t(person.active ? 'staff:person.active' : 'staff:person.inactive') },
        ]}
      />
      <Part
        id="roles"
        title={t('staff:person.roles')}
        note={person.themselves && abilities.change ? t('staff:person.own') : undefined}
      >
        {roles.length === 0 ? (
          <p className="quiet">{t(abilities.giveRole ? 'staff:person.no-roles' : 'staff:person.no-roles-reader')}</p>
        ) : (
          <ul className="rows">
            {roles.map((held) => (
              <li className="rows__one" key={held.id}>
                <div className="rows__main">
                  <b>{t(`staff:role.${held.role}`)}</b>
                  <span className="quiet">
                    {' '}
                    {held.unit ? (
                      <a href={to.unit(held.unit.id)}>
                        <Say of={held.unit.name} />
                      </a>
                    ) : (
                      t('staff:roles.whole-city')
                    )}
                  </span>
                </div>
                <div className="rows__facts">
                  <span>{t('staff:roles.since', { date: formatDate(held.since) })}</span>
                  {held.until && <span>{t('staff:roles.until', { date: formatDate(lastDay(held.until)) })}</span>}
                  {held.givenBy && <span>{t('staff:roles.given-by', { name: held.givenBy })}</span>}
                </div>
                {held.abilities.end && (
                  <div className="rows__do">
                    <a href={to.endRole(person.id, held.id)}>
                      {t('staff:end-role.link')}
                      <span className="hidden">
                        {' '}
                        {t(`staff:role.${held.role}`)} {held.unit?.name.text}
                      </span>
                    </a>
                  </div>
                )}
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Part id="history" title={t('staff:history')}>
        <EntryList entries={person.entries} />
      </Part>
    </StaffPage>
  )
}
