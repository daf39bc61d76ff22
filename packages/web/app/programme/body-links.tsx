import { Say } from '../design/say.tsx'
import type { Said } from '../languages/in-language.ts'
import type { Addresses } from './addresses.ts'

/** Bodies by name, each a link to all that it answers for. */
export function BodyLinks({ bodies, to }: { bodies: { id: string; name: Said }[]; to: Addresses }) {
  return bodies.map(({ id, name }, index) => (
    <span key={id}>
      {index > 0 && ' · '}
      <a href={to.body(id)}>
        <Say of={name} />
      </a>
    </span>
  ))
}
