import type { StaffLanguage } from '@koto/server/types'
import { languageName } from '../languages/language-name.ts'
import { personLanguages } from './person-schema.ts'

/** Languages to choose from, each by its name; one that is held already and not among ours stays choosable. */
export function languageChoices(language: StaffLanguage, held?: string): { value: string; label: string }[] {
  const tags: string[] = [...personLanguages]
  if (held !== undefined && !tags.includes(held)) tags.push(held)
  const named = tags.map((value) => ({ value, label: languageName(value, language) }))
  return [...named.slice(0, 3), ...named.slice(3).sort((a, b) => a.label.localeCompare(b.label, language))]
}
