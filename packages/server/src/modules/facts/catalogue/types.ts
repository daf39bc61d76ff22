import type { LocalizedText } from '../../../platform/languages/localized-text.ts'

/** One value a dimension can take. */
export interface CodeValue {
  code: string
  label: LocalizedText
}

/**
 * A named group of values that a filter may use in place of a list. `members` are the values in it; `except` is
 * everything but these; `sameAs` is whatever value the fact has in that other dimension, `except` taken away.
 */
export interface CodeGroup extends CodeValue {
  members?: string[]
  except?: string[]
  sameAs?: string
}

/** Where the values of an open dimension come from. */
export type OpenFormat = 'bcp47' | 'area' | 'unit' | 'measure' | 'service' | 'country' | 'date' | 'number' | 'city-code'

/**
 * A property by which facts or statistics are told apart. `codes: 'open'` means that values come from outside
 * (areas, units, measures, languages by BCP 47) and `format` says which.
 */
export interface Dimension {
  id: string
  title: LocalizedText
  /** The title as the subject of a sentence: “the mother tongue”, “modersmålet”. */
  subject: LocalizedText
  meaning: string
  codes: CodeValue[] | 'open'
  format?: OpenFormat
  /** Values of an open dimension that have words of their own. */
  known?: CodeValue[]
  /** Named groups of codes that filters may use, e.g. `other-than-fi-sv-se`. */
  groups?: CodeGroup[]
}

/** A number that a fact carries besides having happened. Its title says what is added up: “hours worked”. */
export interface Amount {
  id: string
  title: LocalizedText
  unit: AmountUnit
}

export type AmountUnit =
  | 'minutes' | 'hours' | 'days' | 'persons' | 'places' | 'cents' | 'score' | 'households' | 'schools' | 'dwellings'

export type RecordingModule =
  | 'clients' | 'skills' | 'directory' | 'activities' | 'matching' | 'surveys' | 'participation' | 'workforce'

/** What a service records when something happens. Never who, only what, when, where, in which language. */
export interface FactKind {
  id: string
  title: LocalizedText
  /** What is counted, as the object of “we count …”: “guidance meetings”. */
  counted: LocalizedText
  /** Whom or what `distinct` counts, each once: “people who got guidance”. Kinds about nobody have none. */
  distinct?: { unit: 'persons' | 'schools'; counted: LocalizedText }
  meaning: string
  /** The module whose services record it. */
  module: RecordingModule
  /** Every dimension its facts carry, those common to all kinds included. */
  dimensions: string[]
  amounts: Amount[]
  /** Whether each fact is about one person, counted once through a pseudonym. */
  aboutPerson: boolean
}
