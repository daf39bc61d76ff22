import { Say } from '../design/say.tsx'
import { useFrame } from '../frame/frame.tsx'
import type { Said } from '../languages/in-language.ts'
import type { Addresses } from './addresses.ts'

/** Who leads a measure, and who takes part in it. */
export function Who({ bodies, to }: { bodies: { id: string; name: Said; role: 'leads' | 'contributes' }[]; to: Addresses }) {
  const { t } = useFrame()
  return (
    <div className="who">
      {(['leads', 'contributes'] as const).map((role) => {
        const held = bodies.filter((body) => body.role === role)
        if (held.length === 0) return null
        return (
          <div className="who__role" key={role}>
            <h3 className="who__title">{t(`public:role.${role}`)}</h3>
            <ul className="who__list">
              {held.map(({ id, name }) => (
                <li key={id}>
                  <a href={to.body(id)}>
                    <Say of={name} />
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </div>
  )
}
