import type { Words } from '../../languages/words.ts'
import type { OwnWords } from '../../staff/refusal.ts'

const known = new Set([
  'period', 'outside-programme', 'not-begun', 'number', 'value-needed', 'unknown-dimension', 'unknown-part', 'whole-only', 'why-needed',
  'comment-needed', 'changed-meanwhile', 'proposal-waits', 'decided-already', 'no-rows', 'too-many-rows', 'twice', 'out-of-range',
  'not-whole', 'jump', 'parts',
])

/** What Koto refuses about a value, or asks about it, in the reader's words. */
export const valueProblems = (t: Words): OwnWords => (code) => (known.has(code) ? t(`values:problem.${code}`) : undefined)
