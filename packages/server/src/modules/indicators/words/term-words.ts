import { dimensionsOf, thingOf, type Thing } from '../check/thing.ts'
import type { Term } from '../definition/expression.ts'
import { filtersInWords, type FilterWords } from './filter-words.ts'
import type { Teller } from './teller.ts'

/** What a term counts, in words: “people who got guidance”, its place and conditions. */
export interface TermWords extends FilterWords {
  thing: string
  /** Whether amounts are added up rather than things counted. */
  adds: boolean
  /** Whom or what it counts once each. */
  once: 'persons' | 'schools' | undefined
}

const countable = ['persons', 'households', 'schools', 'dwellings', 'places']

export function termInWords(term: Term, teller: Teller): TermWords {
  const thing = thingOf(term)
  const filters = filtersInWords(term.where, thing ? dimensionsOf(thing) : [], teller)
  return {
    ...filters,
    thing: thing ? named(term, thing, teller) : teller.phrases.noLongerKnown,
    adds: thing?.amount !== undefined && !countable.includes(thing.amount.unit),
    once: 'distinct' in term && thing?.of === 'facts' ? thing.kind.distinct?.unit : undefined,
  }
}

function named(term: Term, thing: Thing, { text, phrases }: Teller): string {
  if (thing.amount) return text(thing.amount.title)
  if (thing.of === 'statistics') return phrases.noLongerKnown
  return text('distinct' in term && thing.kind.distinct ? thing.kind.distinct.counted : thing.kind.counted)
}

/** A term as a part of a sentence: “events in measure 7.1 (only when …)”. */
export function asPart({ thing, place, conditions }: FilterWords & { thing: string }, { phrases }: Teller): string {
  const where = conditions.length > 0 ? ` (${phrases.whenInside(phrases.and(conditions))})` : ''
  return `${thing}${place && ` ${place}`}${where}`
}

/** A term as sentences of its own. */
export function asSentences(words: TermWords, { phrases }: Teller): string[] {
  const object = `${words.thing}${words.place && ` ${words.place}`}`
  const first = words.adds ? phrases.addUp(object) : words.once ? phrases.each[words.once](object) : phrases.count(object)
  return words.conditions.length > 0 ? [first, phrases.onlyWhen(phrases.and(words.conditions))] : [first]
}
