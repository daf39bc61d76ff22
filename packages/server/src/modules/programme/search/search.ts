import type { Scope } from '../../../platform/database/scope.ts'
import type { SearchResult } from '../reading.ts'
import { correctedWords } from './corrected.ts'
import { find, type Found } from './find.ts'
import { matchingWords, type Matching } from './matching-words.ts'
import { wordsOf } from './words.ts'

/** Beyond this a query is cut: nobody types more, and every word costs. */
const longestQuery = 200
const mostWords = 8

export interface SearchRequest {
  programme: string
  query: string
  /** The reader's; then the others that the programme is in. */
  languages: string[]
  limit: number
  offset: number
}

/**
 * Searches in the reader's language; where nothing fits, in the others for exactly those words; then
 * with the nearest spelling; then for any of the words. Whatever is typed, the answer is a result.
 */
export async function search(scope: Scope, request: SearchRequest): Promise<SearchResult> {
  const { programme, query } = request
  const [language = 'en', ...others] = request.languages
  const typed = [...new Set(wordsOf(query.slice(0, longestQuery)))].slice(0, mostWords)
  const result = ({ hits, total }: Found, corrected: string | null = null): SearchResult => ({ query, corrected, hits, total })
  const nothing = result({ hits: [], total: 0 })
  if (typed.length === 0) return nothing
  const findIn = (language: string, { typed, matches }: Matching, any = false) =>
    find(scope, { programme, language, query: query.slice(0, longestQuery) }, typed, matches, {
      any,
      limit: request.limit,
      offset: request.offset,
    })

  const asked = await matchingWords(scope, programme, language, typed)
  if (missing(asked).length === 0) {
    const found = await findIn(language, asked)
    if (found.total > 0) return result(found)
  }
  for (const other of others) {
    const { typed: meaningful, matches } = await matchingWords(scope, programme, other, typed)
    const exact = { typed: meaningful, matches: matches.filter((match) => match.nearness === 'same') }
    if (missing(exact).length > 0) continue
    const found = await findIn(other, exact)
    if (found.total > 0) return result(found)
  }
  const corrections = await correctedWords(scope, programme, language, missing(asked))
  const matching =
    corrections.size === 0
      ? asked
      : await matchingWords(
          scope,
          programme,
          language,
          typed.map((word) => corrections.get(word) ?? word),
        )
  const corrected = corrections.size === 0 ? null : respelled(query, corrections)
  for (const any of [false, true]) {
    if (!any && missing(matching).length > 0) continue
    const found = await findIn(language, matching, any)
    if (found.total > 0) return result(found, corrected)
  }
  return nothing
}

/** The typed words that no word of the texts fits. */
function missing({ typed, matches }: Matching): string[] {
  return typed.filter((word) => !matches.some((match) => match.typed === word))
}

/** What was typed, in the spelling that was searched. */
function respelled(query: string, corrections: Map<string, string>): string {
  return wordsOf(query.slice(0, longestQuery))
    .map((word) => corrections.get(word) ?? word)
    .join(' ')
}
