import type { Dimension } from '../../facts/index.ts'
import { isLanguage } from '../check/value.ts'
import type { Teller } from './teller.ts'

/** A dimension’s value in words: its label, the language’s or country’s name, a number. Never the raw code. */
export function valueInWords(value: string, dimension: Dimension, { language, phrases, nameOf, text }: Teller): string {
  const closed = dimension.codes === 'open' ? [] : dimension.codes
  const labelled = [...closed, ...(dimension.known ?? []), ...(dimension.groups ?? [])].find((each) => each.code === value)
  if (labelled) return text(labelled.label)
  switch (dimension.format) {
    case 'bcp47':
      return (isLanguage(value) && new Intl.DisplayNames(language, { type: 'language' }).of(value)) || phrases.namedElsewhere
    case 'country':
      return new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(value) ?? phrases.namedElsewhere
    case 'measure':
    case 'number':
      return value
    case 'unit':
    case 'service':
    case 'area':
    case 'city-code': {
      const name = nameOf(dimension.format, value)
      return name ? text(name) : phrases.namedElsewhere
    }
    default:
      return phrases.namedElsewhere
  }
}
