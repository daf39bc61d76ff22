import type { ProgrammeDocument } from '../format/document.ts'
import { staffLanguages } from '../../../platform/languages/localized-text.ts'

/** PostgreSQL's stemmer for each language that has one; words of another language are taken as they are. */
const stemmers: Record<string, string> = { fi: 'finnish_stem', sv: 'swedish_stem', en: 'english_stem' }

export function stemmerOf(language: string): string {
  return stemmers[language] ?? 'simple'
}

/** Languages that write compounds as one word, so that what is looked for may stand inside one: työ in pitkäaikaistyöttömyys. */
export function hasCompounds(language: string): boolean {
  return language === 'fi' || language === 'sv'
}

/** Every language that the programme's title is in: search works in each of them. */
export function languagesOf(document: ProgrammeDocument): string[] {
  return [...new Set([...staffLanguages, ...Object.keys(document.title)])]
}
