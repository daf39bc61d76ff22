import type { PersonListed } from '@koto/server/types'
import { Say } from '../design/say.tsx'
import { Tag } from '../design/tag.tsx'
import { useFrame } from '../frame/frame.tsx'
import type { InLanguage } from '../languages/in-language.ts'
import type { StaffAddresses } from './addresses.ts'

/** People, each with the roles held now and the language to speak to her in. */
export function PeopleRows({ people, to }: { people: (InLanguage<PersonListed> & { spoken: string })[]; to: StaffAddresses }) {
  const { t } = useFrame()
  return (
    <ul className="rows rows--people">
      {people.map(({ id, name, active, spoken, roles }) => (
        <li className="rows__one" key={id}>
          <div className="rows__main">
            <a href={to.person(id)}>{name}</a> {!active && <Tag>{t('staff:person.inactive')}</Tag>}
          </div>
          <ul className="rows__roles">
            {roles.length === 0 && <li className="quiet">{t('staff:people.no-role')}</li>}
            {roles.map((held) => (
              <li key={held.id}>
                {t(`staff:role.${held.role}`)}
                {held.unit && (
                  <span className="quiet">
                    , <Say of={held.unit.name} />
                  </span>
                )}
              </li>
            ))}
          </ul>
          <div className="rows__facts">{spoken}</div>
        </li>
      ))}
    </ul>
  )
}
