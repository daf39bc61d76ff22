import type { StateTold } from '@koto/server/types'
import { Say } from '../design/say.tsx'
import { StateLabel } from '../design/state-label.tsx'
import { useFrame } from '../frame/frame.tsx'
import { formatDate } from '../languages/formats.ts'
import { wrote } from './wrote.ts'

/** Every state that a measure has been in, newest first, each with its reason. */
export function StateHistory({ states }: { states: StateTold[] }) {
  const { language } = useFrame()
  return (
    <ol className="states">
      {states.map((state, index) => (
        <li className="states__one" key={index}>
          <span className="states__since figure">{formatDate(state.since)}</span>
          <StateLabel state={state.state} />
          <span className="states__why">
            <Say of={wrote(state.reason, language)} />
          </span>
        </li>
      ))}
    </ol>
  )
}
