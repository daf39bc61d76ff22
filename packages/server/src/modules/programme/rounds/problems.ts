import { Problem } from '../../../platform/problems/problem.ts'
import { conflict } from '../../../platform/problems/catalogue.ts'

/** The round is closed; only unlocking it, with a reason, lets anybody write. */
export function roundClosed(): Problem {
  return conflict('The round is closed. The coordinator can unlock it, with a reason.', 'round-closed')
}

/** The answer is in a state in which this cannot be done. */
export function wrongState(detail: string): Problem {
  return new Problem({ code: 'wrong-state', status: 409, title: 'It cannot be done now', detail })
}
