import { z } from 'zod'
import { staffLanguages } from '../../../platform/languages/localized-text.ts'
import { invalid } from '../../../platform/problems/catalogue.ts'
import type { AnswerDraft } from './contract.ts'

/** The most that one field holds; about ten pages. */
export const longestText = 20_000

// A form sends line ends as \r\n: kept so, every save would look like a change.
const text = z.string().max(longestText).transform((words) => words.replaceAll('\r\n', '\n'))

/** What a body writes, as it comes from outside. */
export const Draft = z.object({
  achieved: z.enum(['yes', 'partially', 'no']).nullable(),
  words: text,
  risks: text,
  language: z.enum(staffLanguages),
})

/** The draft, or the problem `invalid` with each field that does not fit. */
export function checkDraft(given: AnswerDraft): AnswerDraft {
  const { data, error } = Draft.safeParse(given)
  if (data !== undefined) return data
  throw invalid(error.issues.map(({ path, code, message }) => ({ field: path.join('.'), code: code === 'too_big' ? 'too-long' : 'does-not-fit', message })))
}

/** What can be sent in says whether it was achieved, and how. */
export function checkComplete(draft: AnswerDraft): void {
  const missing = [...(draft.achieved === null ? ['achieved'] : []), ...(draft.words.trim() === '' ? ['words'] : [])]
  if (missing.length > 0) throw invalid(missing.map((field) => ({ field, code: 'required', message: 'Needed before it can be sent.' })))
}

/** Whether two say the same. */
export function sameDraft(one: AnswerDraft, other: AnswerDraft): boolean {
  return one.achieved === other.achieved && one.words === other.words && one.risks === other.risks && one.language === other.language
}
