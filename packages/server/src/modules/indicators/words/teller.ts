import type { LocalizedText, StaffLanguage } from '../../../platform/languages/localized-text.ts'
import { english } from './english.ts'
import { finnish } from './finnish.ts'
import type { Phrases } from './phrases.ts'
import { swedish } from './swedish.ts'

/** What only the programme or the city has a name for. */
export type NamedThing = 'unit' | 'service' | 'area' | 'city-code' | 'deliverable' | 'survey'

/** Gives the name of such a thing, when there is one. */
export type NameOf = (what: NamedThing, id: string) => LocalizedText | undefined

/** Tells in one language: its sentences, the names it may use, and how to pick a text of it. */
export interface Teller {
  language: StaffLanguage
  phrases: Phrases
  nameOf: NameOf
  text: (text: LocalizedText) => string
}

const phrasesOf: Record<StaffLanguage, Phrases> = { fi: finnish, sv: swedish, en: english }

export function teller(language: StaffLanguage, nameOf: NameOf): Teller {
  return { language, nameOf, phrases: phrasesOf[language], text: (text) => text[language] }
}
