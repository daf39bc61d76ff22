import type { LocalizedText } from '@koto/server/types'
import { textIn } from './local-text.ts'

/** A text in the page's language, or in `lang` when the page's own is missing. */
export interface Said {
  text: string
  lang?: string
}

/** A view in which every localized text has become what the page says. */
export type InLanguage<View> = View extends string | number | boolean | Date
  ? View
  : View extends LocalizedText
    ? Said
    : View extends readonly (infer Item)[]
      ? InLanguage<Item>[]
      : View extends object
        ? { [Key in keyof View]: InLanguage<View[Key]> }
        : View

/** One localized text as the page says it. */
export function said(text: LocalizedText, language: string): Said {
  const found = textIn(text, language)
  return found.language === language ? { text: found.text } : { text: found.text, lang: found.language }
}

/**
 * Puts a whole view into one language, so that a page carries its texts once and not four times.
 *
 * @example
 * inLanguage({ key: 'a', title: { fi: 'Työ', sv: 'Arbete', en: 'Work' } }, 'sv')
 * // { key: 'a', title: { text: 'Arbete' } }
 */
export function inLanguage<View>(view: View, language: string): InLanguage<View> {
  return convert(view, language) as InLanguage<View>
}

function convert(value: unknown, language: string): unknown {
  if (Array.isArray(value)) return value.map((item) => convert(item, language))
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  if (isLocalized(value)) return said(value, language)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, convert(inner, language)]))
}

function isLocalized(value: object): value is LocalizedText {
  return 'fi' in value && 'sv' in value && 'en' in value && typeof value.fi === 'string'
}
