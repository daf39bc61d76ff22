import type { LocalizedText } from '../../../platform/languages/localized-text.ts'

/** One value a dimension can take. */
export interface CodeValue {
  code: string
  label: LocalizedText
}

/**
 * A property by which facts are told apart. `codes: 'open'` means values come from outside
 * (areas, units, measures, BCP 47 languages) and `format` says which.
 */
export interface Dimension {
  id: string
  title: LocalizedText
  meaning: string
  codes: CodeValue[] | 'open'
  format?: 'bcp47' | 'area' | 'unit' | 'measure' | 'programme-code' | 'country'
  /** Named groups of codes that filters may use, e.g. `other-than-fi-sv-se`. */
  groups?: CodeValue[]
}

/** A number that a fact carries besides having happened. */
export interface Amount {
  id: string
  title: LocalizedText
  unit: string
}

/** What a service records when something happens. Never who, only what, when, where, in which language. */
export interface FactKind {
  id: string
  title: LocalizedText
  meaning: string
  /** The module whose services record it. */
  module: 'clients' | 'skills' | 'directory' | 'activities' | 'matching' | 'surveys' | 'participation' | 'workforce' | 'programme'
  dimensions: string[]
  amounts: Amount[]
  /** Whether each fact is about one person, counted once through a pseudonym. */
  aboutPerson: boolean
}
