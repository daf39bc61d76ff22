import { nearest } from '../nearest.ts'

/** What is wrong with a definition, where in it, and what would be right. */
export interface DefinitionProblem {
  /** From the indicator inward: ['definition', 'share', 'of', 'count']. */
  path: readonly (string | number)[]
  /** Whether the key at the path is wrong, or its value. */
  at: 'key' | 'value'
  code: DefinitionProblemCode
  message: string
  hint: string
}

export type DefinitionProblemCode =
  | 'unknown-fact-kind' | 'unknown-cube' | 'unknown-amount' | 'unknown-dimension' | 'unknown-code' | 'unknown-index'
  | 'not-about-people' | 'unit-does-not-fit' | 'breakdown-does-not-fit' | 'definition-does-not-fit' | 'share-of-itself'
  | 'target-without-value' | 'target-value-not-used' | 'target-does-not-fit' | 'target-out-of-range'

/** “Did you mean X?”, or where to look when nothing is near. */
export function didYouMean(written: string, candidates: string[], otherwise: string): string {
  const meant = nearest(written, candidates)
  return meant === undefined ? otherwise : `Did you mean “${meant}”?`
}

/** “a, b or c”, at most twelve of them, for hints. */
export function oneOf(values: readonly string[]): string {
  const shown = values.length > 12 ? [...values.slice(0, 11), `one of ${values.length - 11} more`] : [...values]
  if (shown.length < 2) return shown.join('')
  return `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`
}
