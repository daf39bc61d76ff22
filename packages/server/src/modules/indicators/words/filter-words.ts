import type { Dimension } from '../../facts/index.ts'
import { valuesOf } from '../check/filter.ts'
import type { Filter, Filters } from '../definition/expression.ts'
import type { Teller } from './teller.ts'
import { valueInWords } from './value-words.ts'

/** The filters of a thing in words: in which measures, and under which conditions. */
export interface FilterWords {
  /** “in measure 7.1”, or nothing. */
  place: string
  /** “the channel is phone”, one for each other filter. */
  conditions: string[]
}

export function filtersInWords(where: Filters | undefined, dimensions: Dimension[], teller: Teller): FilterWords {
  let place = ''
  const conditions: string[] = []
  for (const [id, filter] of Object.entries(where ?? {})) {
    const dimension = dimensions.find((each) => each.id === id)
    if (dimension === undefined) conditions.push(teller.phrases.noLongerKnown)
    else if (dimension.format === 'measure' && !isNot(filter)) place = measures(filter, teller)
    else conditions.push(condition(filter, dimension, teller))
  }
  return { place, conditions }
}

function measures(filter: Filter, { phrases }: Teller): string {
  const numbers = valuesOf(filter).map(([value]) => value)
  return phrases.inMeasures(phrases.and(numbers), numbers.length > 1)
}

function condition(filter: Filter, dimension: Dimension, teller: Teller): string {
  const { phrases, text } = teller
  if (isNot(filter) && valuesOf(filter).every(([value]) => unknown.has(value))) return phrases.isKnown(text(dimension.subject))
  const values = phrases.or([...new Set(valuesOf(filter).map(([value]) => valueInWords(value, dimension, teller)))])
  return isNot(filter) ? phrases.isNot(text(dimension.subject), values) : phrases.is(text(dimension.subject), values)
}

/** Leaving these out means: where it is known. */
const unknown = new Set(['unknown', 'not-told'])

function isNot(filter: Filter): boolean {
  return typeof filter === 'object' && !Array.isArray(filter)
}
