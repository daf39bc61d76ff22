import type { LocalizedText } from '../../../platform/languages/localized-text.ts'
import type { Amount, AmountUnit, CodeGroup, CodeValue } from './types.ts'

/** Finnish, Swedish, English. */
export type LocalizedWords = [fi: string, sv: string, en: string]

/** A text in the three languages of the catalogue, in the order Finnish, Swedish, English. */
export function words(fi: string, sv: string, en: string): LocalizedText {
  return { fi, sv, en }
}

/** A value and its three words. */
export function code(id: string, fi: string, sv: string, en: string): CodeValue {
  return { code: id, label: words(fi, sv, en) }
}

/** A group of values and its three words; see `CodeGroup` for what can make a group. */
export function group(id: string, made: Omit<CodeGroup, 'code' | 'label'>, fi: string, sv: string, en: string): CodeGroup {
  return { ...code(id, fi, sv, en), ...made }
}

/** An amount, its unit and its three words. */
export function amount(id: string, unit: AmountUnit, fi: string, sv: string, en: string): Amount {
  return { id, unit, title: words(fi, sv, en) }
}
