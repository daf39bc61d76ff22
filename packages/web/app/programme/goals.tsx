import { Say } from '../design/say.tsx'
import type { Said } from '../languages/in-language.ts'

/** The sentences of the city's strategy that asked for something. */
export function Goals({ goals }: { goals: { id: string; title: Said }[] }) {
  return (
    <ul className="goals">
      {goals.map(({ id, title }) => (
        <li className="goals__one" key={id}>
          <Say of={title} />
        </li>
      ))}
    </ul>
  )
}
