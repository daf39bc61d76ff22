import type { Words } from '../../languages/words.ts'
import type { OwnWords } from '../../staff/refusal.ts'

const known = new Set(['in-the-future', 'into-itself', 'itself-merged', 'no-such-measure', 'why', 'changed-meanwhile'])

/** What the service refuses about a measure, in the reader's words. */
export const measureProblems = (t: Words): OwnWords => (code) => (known.has(code) ? t(`measures:problem.${code}`) : undefined)
