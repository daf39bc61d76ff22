import type { Role } from '@koto/server/types'
import type { PageHandle } from '../../../access/page-handle.ts'
import { Button, ButtonLink } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Icon } from '../../../design/icon.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { inLanguage } from '../../../languages/in-language.ts'
import { languageName } from '../../../languages/language-name.ts'
import { load, type Asking } from '../../../loading/load.ts'
import { organisationReaders } from '../../../staff/access.ts'
import { AdminTabs } from '../../../staff/admin-tabs.tsx'
import { staffAddresses, withQuery } from '../../../staff/addresses.ts'
import { Ask, AskChoice } from '../../../staff/ask.tsx'
import { PeopleRows } from '../../../staff/people-rows.tsx'
import { allRoles } from '../../../staff/roles.ts'
import { staffLanguage } from '../../../staff/staff-language.ts'
import { StaffPage } from '../../../staff/staff-page.tsx'
import { unitChoices } from '../../../staff/unit-tree.ts'
import { useTrail } from '../../../staff/use-trail.ts'
import type { Route } from './+types/people'

export const handle: PageHandle = { access: organisationReaders }

/** As many as the service gives at a time; fewer mean that there are no more. */
const pageSize = 200

export const loader = load(async ({ asked, url }: Asking<Route.LoaderArgs>) => {
  const { services, actor, language } = asked
  const [search, role, unit, after] = ['search', 'role', 'unit', 'after'].map((name) => url.searchParams.get(name) || undefined)
  const filter = {
    ...(search && { search }),
    ...(role && { role: role as Role | 'none' }),
    ...(unit && { unit }),
    ...(after && { after }),
  }
  const [people, units] = await Promise.all([services.organisation.people(actor, filter), services.organisation.units(actor)])
  return {
    wish: { search, role, unit },
    after,
    next: people.length === pageSize ? people.at(-1)!.id : null,
    people: inLanguage(people, language).map((person) => ({
      ...person,
      spoken: languageName(person.language, staffLanguage(language)),
    })),
    units: unitChoices(units, language),
    abilities: services.organisation.abilities(actor),
  }
})

export default function People({ loaderData }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const to = staffAddresses(language)
  const trail = useTrail()
  const { wish, after, next, people, units, abilities } = loaderData
  const narrowed = Object.values(wish).some(Boolean)
  const roles = [
    ...allRoles.map((role) => ({ value: role as string, label: t(`staff:role.${role}`) })),
    { value: 'none', label: t('staff:people.no-role') },
  ]
  return (
    <StaffPage
      title={t('staff:people.title')}
      trail={trail.admin}
      actions={
        abilities.addPerson && (
          <ButtonLink href={to.newPerson} small>
            {t('staff:people.add')}
          </ButtonLink>
        )
      }
    >
      <AdminTabs current="people" />
      <form className="ask" action={to.people} role="search" aria-label={t('staff:people.search')}>
        <Ask name="search" label={t('staff:people.name')} value={wish.search ?? ''} type="search" />
        <AskChoice name="role" label={t('staff:people.role')} all={t('staff:all')} value={wish.role ?? ''} options={roles} />
        <AskChoice name="unit" label={t('staff:people.unit')} all={t('staff:all')} value={wish.unit ?? ''} options={units} />
        <Button kind="secondary" type="submit" small>
          {t('staff:search')}
        </Button>
      </form>
      {people.length === 0 ? (
        <EmptyState title={t(narrowed ? 'staff:people.none' : 'staff:people.empty')}>
          {narrowed ? (
            <p>
              <a href={to.people}>{t('staff:people.show-all')}</a>
            </p>
          ) : (
            <p>{t('staff:people.empty-help')}</p>
          )}
        </EmptyState>
      ) : (
        <PeopleRows people={people} to={to} />
      )}
      {(after !== undefined || next !== null) && (
        <nav className="pages" aria-label={t('shell:pages.label')}>
          {after !== undefined && (
            <a className="pages__step" href={withQuery(to.people, wish)}>
              <Icon name="arrow-left" />
              {t('staff:people.first')}
            </a>
          )}
          {next !== null && (
            <a className="pages__step" rel="next" href={withQuery(to.people, { ...wish, after: next })}>
              {t('shell:pages.next')}
              <Icon name="arrow-right" />
            </a>
          )}
        </nav>
      )}
    </StaffPage>
  )
}
