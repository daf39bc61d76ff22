import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import { hasCompounds, stemmerOf } from './languages.ts'
import { plainOf } from './words.ts'

/** How near a word of the texts is to the word that was typed. */
export type Nearness = 'same' | 'begins' | 'inside'

export interface MatchingWord {
  typed: string
  word: string
  lexeme: string
  nearness: Nearness
}

export interface Matching {
  /** The typed words that say something in the language, in their order. */
  typed: string[]
  matches: MatchingWord[]
}

/** More would make a search that finds everything. */
const mostWords = 200

/**
 * The words of a programme's texts that fit what was typed: of the same stem; beginning with it; and,
 * in languages with compounds and rich inflection, with it inside, or of a stem whose first two
 * thirds are the same (nuore-t, nuor-ille, nuort-en; opino-t, opinto-ihin). Words that say nothing
 * (the, ja, och) are passed over.
 */
export async function matchingWords(scope: Scope, programme: string, language: string, typed: string[]): Promise<Matching> {
  const compounds = hasCompounds(language)
  const { rows } = await sql<MatchingWord | { typed: string; word: null }>`
    with asked as (
      select nr, typed, plain, lexeme
      from unnest(${typed}::text[], ${typed.map(plainOf)}::text[]) with ordinality as t (typed, plain, nr)
      cross join lateral (
        select case when typed ~ '[0-9]' then typed else (ts_lexize(${stemmerOf(language)}::regdictionary, typed))[1] end as lexeme
      ) as stem
      where lexeme is not null
    ), found as (
      select a.typed, w.word, w.lexeme, w.uses, case
        when w.lexeme = a.lexeme or w.word = a.typed or w.plain = a.typed then 'same'
        when length(a.plain) >= 2 and starts_with(f.form, a.typed) then 'begins'
        when not ${compounds}::boolean or a.typed ~ '[0-9]' then null
        when length(a.typed) >= 3 and strpos(f.form, a.typed) > 0 then 'inside'
        when left(w.lexeme, shared.letters) = left(a.lexeme, shared.letters) then 'inside'
        end as nearness
      from asked as a
      join programme_word as w on w.programme = ${programme} and w.language = ${language}
      -- Who types without accents means the letters with accents too.
      cross join lateral (select case when a.typed = a.plain then w.plain else w.word end as form) as f
      cross join lateral (
        select greatest(4, ceil(0.65 * greatest(length(a.lexeme), length(w.lexeme))))::integer as letters
      ) as shared
    ), ranked as (
      select *, row_number() over (
        partition by typed order by array_position(array['same', 'begins', 'inside'], nearness), uses desc, word
      ) as place
      from found where nearness is not null
    )
    select a.typed, r.word, r.lexeme, r.nearness
    from asked as a left join ranked as r on r.typed = a.typed and r.place <= ${mostWords}
    order by a.nr, r.place`.execute(scope.db())
  return { typed: [...new Set(rows.map((row) => row.typed))], matches: rows.filter((row) => row.word !== null) }
}
