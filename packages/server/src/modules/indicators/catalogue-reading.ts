import type { LocalizedText } from '../../platform/languages/localized-text.ts'
import type { Expression } from './definition/expression.ts'

/** The words of the catalogue, so that a page can say a definition in a sentence. */
export interface CatalogueReading {
  /** A definition in words, in Finnish, Swedish and English: "share of … among …, where …". */
  inWords(definition: Expression): LocalizedText
  /** A dimension's name, for "broken down by". */
  dimension(id: string): LocalizedText
  unit(id: string): LocalizedText
}
