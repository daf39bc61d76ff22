import { isDeepStrictEqual } from 'node:util'
import { dimensionsOf, termKey, thingOf } from '../check/thing.ts'
import type { Filters, Share, Term } from '../definition/expression.ts'
import { filtersInWords } from './filter-words.ts'
import type { Teller } from './teller.ts'
import { asPart, termInWords } from './term-words.ts'

/**
 * A share in sentences: of what, among what. Nothing is said twice: where both count the same thing, only what
 * tells the part from the whole is said of it; conditions that hold for both are said once, at the end.
 */
export function shareInWords({ share }: Share, teller: Teller): string[] {
  return sameThing(share.of, share.among)
    ? partOfSame(share, teller) ?? partAndWhole(share, teller)
    : partAndWhole(share, teller)
}

function partOfSame({ of, among }: Share['share'], teller: Teller): string[] | undefined {
  const thing = thingOf(of)
  const extra = narrowing(of.where ?? {}, among.where ?? {})
  if (thing === undefined || extra === undefined) return undefined
  const { place, conditions } = filtersInWords(extra, dimensionsOf(thing), teller)
  if (place !== '' || conditions.length === 0) return undefined
  return [teller.phrases.shareOfSame(asPart(termInWords(among, teller), teller), teller.phrases.and(conditions))]
}

function partAndWhole({ of, among }: Share['share'], teller: Teller): string[] {
  const { phrases } = teller
  const part = termInWords(of, teller)
  const whole = termInWords(among, teller)
  const both = part.conditions.filter((condition) => whole.conditions.includes(condition))
  const own = (words: typeof part) =>
    asPart({ ...words, conditions: words.conditions.filter((condition) => !both.includes(condition)) }, teller)
  const say = thingOf(of)?.amount?.unit === 'score' ? phrases.average : phrases.share
  return [say(own(part), own(whole)), ...(both.length > 0 ? [phrases.bothWhen(phrases.and(both))] : [])]
}

function sameThing(of: Term, among: Term): boolean {
  return termKey(of) === termKey(among) && isDeepStrictEqual({ ...of, where: undefined }, { ...among, where: undefined })
}

/** The filters that the part has beyond those of the whole; nothing when it lacks one that the whole has. */
function narrowing(part: Filters, whole: Filters): Filters | undefined {
  const same = (id: string) => isDeepStrictEqual(part[id], whole[id])
  const kept = Object.keys(whole).every((id) => id in part && (same(id) || isNarrower(part[id], whole[id])))
  return kept ? Object.fromEntries(Object.entries(part).filter(([id]) => !same(id))) : undefined
}

function isNarrower(part: unknown, whole: unknown): boolean {
  const values = Array.isArray(part) ? part : [part]
  return Array.isArray(whole) && values.every((value) => whole.includes(value))
}
