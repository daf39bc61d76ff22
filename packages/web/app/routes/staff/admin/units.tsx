import type { PageHandle } from '../../../access/page-handle.ts'
import { Button, ButtonLink } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { useFrame } from '../../../frame/frame.tsx'
import { load, type Asking } from '../../../loading/load.ts'
import { organisationReaders } from '../../../staff/access.ts'
import { AdminTabs } from '../../../staff/admin-tabs.tsx'
import { staffAddresses } from '../../../staff/addresses.ts'
import { Ask } from '../../../staff/ask.tsx'
import { cityNames } from '../../../staff/city-names.ts'
import { StaffPage } from '../../../staff/staff-page.tsx'
import { UnitBranches } from '../../../staff/unit-branches.tsx'
import { unitTree } from '../../../staff/unit-tree.ts'
import { useTrail } from '../../../staff/use-trail.ts'
import type { Route } from './+types/units'

export const handle: PageHandle = { access: organisationReaders }

export const loader = load(async ({ asked, url }: Asking<Route.LoaderArgs>) => {
  const { services, actor, language } = asked
  const query = url.searchParams.get('q') ?? ''
  const [units, names] = await Promise.all([services.organisation.units(actor), cityNames(asked)])
  const cities = Map.groupBy(units, ({ city }) => city)
  return {
    query,
    any: units.length > 0,
    abilities: services.organisation.abilities(actor),
    cities: [...cities]
      .map(([city, of]) => ({ city, name: names.get(city) ?? city, tree: unitTree(of, query) }))
      .filter(({ tree }) => tree.length > 0),
    language,
  }
})

export default function Units({ loaderData }: Route.ComponentProps) {
  const { t, language } = useFrame()
  const to = staffAddresses(language)
  const trail = useTrail()
  const { query, any, abilities, cities } = loaderData
  return (
    <StaffPage
      title={t('staff:units.title')}
      trail={trail.admin}
      actions={
        abilities.addUnit && (
          <ButtonLink href={to.newUnit} small>
            {t('staff:units.add')}
          </ButtonLink>
        )
      }
    >
      <AdminTabs current="units" />
      {any && (
        <form className="ask" action={to.units} role="search" aria-label={t('staff:units.search')}>
          <Ask name="q" label={t('staff:units.search')} value={query} type="search" wide />
          <Button kind="secondary" type="submit" small>
            {t('staff:search')}
          </Button>
        </form>
      )}
      {!any && (
        <EmptyState title={t('staff:units.empty')}>
          <p>{t('staff:units.empty-help')}</p>
        </EmptyState>
      )}
      {any && cities.length === 0 && (
        <EmptyState title={t('staff:units.none', { query })}>
          <p>
            <a href={to.units}>{t('staff:units.show-all')}</a>
          </p>
        </EmptyState>
      )}
      {cities.map(({ city, name, tree }) => (
        <section key={city} aria-label={name}>
          {cities.length > 1 && <h2 className="staff__title">{name}</h2>}
          <UnitBranches branches={tree} to={to} />
        </section>
      ))}
    </StaffPage>
  )
}
