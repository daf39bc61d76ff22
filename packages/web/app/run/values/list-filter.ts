import type { IndicatorStanding } from '@koto/server/types'

/** What was chosen of the list; empty means all. */
export interface ValueWish {
  state: string
  which: string
}

export const whichChoices = ['mine', 'waiting', 'empty'] as const
export const stateChoices = ['reached', 'on-the-way', 'at-risk', 'off', 'no-data', 'no-state'] as const

/** The indicators that fit all that was chosen. */
export function chosenStandings<Held extends Pick<IndicatorStanding, 'standing' | 'enter' | 'proposed' | 'values'>>(all: Held[], { state, which }: ValueWish): Held[] {
  return all.filter((held) =>
    (state === '' || (held.standing.state ?? 'no-state') === state)
    && (which === '' || (which === 'mine' && held.enter) || (which === 'waiting' && held.proposed > 0) || (which === 'empty' && held.values.length === 0 && held.enter)))
}
