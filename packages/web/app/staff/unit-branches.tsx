import { said } from '../languages/in-language.ts'
import { Say } from '../design/say.tsx'
import { Tag } from '../design/tag.tsx'
import { useFrame } from '../frame/frame.tsx'
import { formatNumber } from '../languages/formats.ts'
import type { StaffAddresses } from './addresses.ts'
import type { Branch } from './unit-tree.ts'

/** Units under units, each with its kind and how many work there; a closed one says so. */
export function UnitBranches({ branches, to }: { branches: Branch[]; to: StaffAddresses }) {
  return (
    <ul className="tree units">
      {branches.map(({ unit, found, under }) => (
        <li key={unit.id}>
          <UnitLine unit={unit} quiet={!found} to={to} />
          {under.length > 0 && <UnitBranches branches={under} to={to} />}
        </li>
      ))}
    </ul>
  )
}

/** One unit in a list. `quiet` is for one that only leads to others. */
export function UnitLine({ unit, quiet = false, to }: { unit: Branch['unit']; quiet?: boolean; to: StaffAddresses }) {
  const { t, language } = useFrame()
  return (
    <div className="units__line">
      <a className={quiet ? 'units__name units__name--quiet' : 'units__name'} href={to.unit(unit.id)}>
        <Say of={said(unit.name, language)} />
      </a>
      <span className="units__facts">
        <span>{t(`public:body-kind.${unit.kind}`)}</span>
        {unit.people > 0 && <span>{t('staff:units.people', { count: unit.people, number: formatNumber(unit.people) })}</span>}
        {unit.closed && <Tag>{t('staff:units.closed')}</Tag>}
      </span>
    </div>
  )
}
