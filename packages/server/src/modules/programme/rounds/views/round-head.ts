import type { Done } from '../../running/written.ts'
import type { RoundHead } from '../contract.ts'
import type { RoundRow } from '../store.ts'

export function readHead({ number, title, starts, ends, deadline, state }: RoundRow): RoundHead {
  return { number, title, starts, ends, deadline, state }
}

/** When something was done, and by whom; null when it was not. */
export function doneOf(at: Date | null, by: string | null): Done | null {
  return at === null ? null : { at, by }
}
