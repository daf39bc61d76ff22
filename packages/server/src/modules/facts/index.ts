/**
 * Facts: what the services' work leaves behind. Here stands the catalogue: which kinds of fact there are,
 * what each carries, and the words for all of it. A fact says what, when, where and in which language; never who.
 */
export { factDimension, factKind, factsCatalogue } from './catalogue/lookup.ts'
export { amount, code, group, words } from './catalogue/words.ts'
export type {
  Amount, AmountUnit, CodeGroup, CodeValue, Dimension, FactKind, OpenFormat, RecordingModule,
} from './catalogue/types.ts'
export type { LocalizedWords } from './catalogue/words.ts'
