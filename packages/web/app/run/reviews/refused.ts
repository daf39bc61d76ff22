import type { Words } from '../../languages/words.ts'
import type { Refused, Told } from '../../staff/refusal.ts'

const known = new Set([
  'meeting-state', 'decision-state', 'decision-minuted', 'on-agenda', 'has-minutes', 'comes-by-itself', 'present-already',
  'changed-meanwhile', 'unknown-body', 'unknown-report', 'unknown-measure', 'unknown-person', 'other-body',
])

/** What the service of reviews refused, in the reader's words, each at its field when the form has one of that name. */
export const refused = (t: Words, fields: readonly string[] = []) => (problem: Refused): Told => {
  const words = (code: string) => t(`reviews:problem.${known.has(code) ? code : 'other'}`)
  const told = problem.fields?.length ? problem.fields : [{ field: '', code: problem.code }]
  const fieldErrors: Record<string, string[]> = {}
  for (const { field, code } of told) if (fields.includes(field)) fieldErrors[field] = [...(fieldErrors[field] ?? []), words(code)]
  return { formErrors: told.filter(({ field }) => !fields.includes(field)).map(({ code }) => words(code)), fieldErrors }
}
