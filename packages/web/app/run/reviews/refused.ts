import type { Words } from '../../languages/words.ts'
import type { OwnWords } from '../../staff/refusal.ts'

const known = new Set([
  'meeting-state', 'decision-state', 'decision-minuted', 'on-agenda', 'has-minutes', 'comes-by-itself', 'present-already',
  'changed-meanwhile', 'unknown-body', 'unknown-report', 'unknown-measure', 'unknown-person', 'other-body',
])

/** What the service of reviews refused, in the reader's words. */
export const refused = (t: Words): OwnWords => (code) => t(`reviews:problem.${known.has(code) ? code : 'other'}`)
