import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import { editDistance } from './edit-distance.ts'
import { plainOf } from './words.ts'

/**
 * For each mistyped word the nearest word of the programme's texts: similar by its trigrams, then by
 * how few letters were missed, added, changed or swapped, then the commonest.
 */
export async function correctedWords(
  scope: Scope,
  programme: string,
  language: string,
  mistyped: string[],
): Promise<Map<string, string>> {
  const asked = mistyped.filter((word) => word.length >= 3 && !/\p{N}/u.test(word))
  const { rows } = await sql<{ typed: string; word: string; plain: string; uses: number }>`
    select typed, near.word, near.plain, near.uses
    from unnest(${asked}::text[], ${asked.map(plainOf)}::text[]) as t (typed, typed_plain)
    cross join lateral (
      select word, plain, uses from programme_word
      where programme = ${programme} and language = ${language} and word_similarity(typed_plain, plain) >= 0.25
      order by word_similarity(typed_plain, plain) desc, uses desc, word limit 40
    ) as near`.execute(scope.db())
  const corrected = new Map<string, string>()
  for (const typed of asked) {
    const best = rows
      .filter((row) => row.typed === typed)
      .map((row) => ({ word: row.word, uses: row.uses, distance: editDistance(plainOf(typed), row.plain) }))
      .filter((row) => row.distance <= mostMistakes(typed))
      .sort((one, other) => one.distance - other.distance || other.uses - one.uses || (one.word < other.word ? -1 : 1))[0]
    if (best !== undefined) corrected.set(typed, best.word)
  }
  return corrected
}

function mostMistakes(word: string): number {
  return word.length <= 5 ? 1 : word.length <= 8 ? 2 : 3
}
