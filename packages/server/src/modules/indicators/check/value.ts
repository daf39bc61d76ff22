import type { Dimension } from '../../facts/index.ts'
import type { KnownInProgramme } from './known.ts'
import { didYouMean, oneOf } from './problem.ts'

interface Wrong {
  message: string
  hint: string
}

/** Whether a dimension can take a value: what is wrong and what would be right, or nothing. */
export function checkValue(value: string, dimension: Dimension, known: KnownInProgramme): Wrong | undefined {
  const closed = dimension.codes === 'open' ? [] : dimension.codes
  const named = [...closed, ...(dimension.known ?? []), ...(dimension.groups ?? [])].map((each) => each.code)
  if (named.includes(value)) return undefined
  const message = `“${value}” is no value of “${dimension.id}”.`
  switch (dimension.codes === 'open' ? dimension.format : undefined) {
    case undefined:
      return { message, hint: didYouMean(value, named, `Write ${oneOf(named)}.`) }
    case 'bcp47':
      if (isLanguage(value)) return undefined
      return { message, hint: didYouMean(value, named, 'Write a language tag, such as so, ar or ru.') }
    case 'country':
      return isCountry(value) ? undefined : { message, hint: 'Write a two-letter country code, such as SO or EE.' }
    case 'number':
      return /^\d+$/.test(value) ? undefined : { message, hint: 'Write a whole number.' }
    case 'date':
      return { message: 'A definition does not choose dates.', hint: 'The period does that: write period: year, for example.' }
    case 'measure':
      return oneKnown(known.measures, value, 'The measure must be in this programme.')
    case 'unit':
      return oneKnown(known.bodies, value, 'The unit must be a body of bodies.yaml.')
    case 'service':
      return oneKnown(known.bodies && new Set([...named, ...known.bodies]), value,
        `Write ${oneOf(named)}, or a body of bodies.yaml.`)
    case 'area':
    case 'city-code':
      return undefined
  }
  function oneKnown(allowed: ReadonlySet<string> | undefined, wanted: string, otherwise: string) {
    if (allowed === undefined || allowed.has(wanted)) return undefined
    return { message, hint: didYouMean(wanted, [...allowed], otherwise) }
  }
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** Whether it is a BCP 47 tag of a language that has a name. */
export function isLanguage(tag: string): boolean {
  try {
    return languageNames.of(tag) !== undefined
  } catch {
    return false
  }
}

function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && countryNames.of(code) !== undefined
}
