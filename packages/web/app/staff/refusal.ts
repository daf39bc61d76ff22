import type { Words } from '../languages/words.ts'

interface Refused {
  code: string
  fields?: { field: string; code: string }[]
}

/** Words of a page's own for what a service refused, by its code. */
export type OwnWords = (code: string) => string | undefined

const known = new Set([
  'slug-taken',
  'unknown-unit',
  'circle',
  'email-taken',
  'city-wide-role',
  'in-the-past',
  'own-role',
  'last-administrator',
  'role-held',
  'role-ended',
  'inactive-person',
  'conflict',
])

/**
 * What a service refused, in the reader's words, told at the field where it belongs; else above the form.
 *
 * @param fieldOf the field of a problem that names none itself, by its code
 */
export function refusal(
  problem: Refused,
  t: Words,
  fieldOf: Record<string, string> = {},
  ownWords: OwnWords = () => undefined,
): { formErrors: string[]; fieldErrors: Record<string, string[]> } {
  const words = (code: string) => ownWords(code) ?? t(`staff:problem.${known.has(code) ? code : 'other'}`)
  const told = problem.fields?.length ? problem.fields : [{ field: fieldOf[problem.code] ?? '', code: problem.code }]
  const fieldErrors: Record<string, string[]> = {}
  for (const { field, code } of told) if (field !== '') fieldErrors[field] = [...(fieldErrors[field] ?? []), words(code)]
  return { formErrors: told.filter(({ field }) => field === '').map(({ code }) => words(code)), fieldErrors }
}
