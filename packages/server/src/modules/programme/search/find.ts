import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import type { SearchHit } from '../reading.ts'
import type { MatchingWord } from './matching-words.ts'
import { excerptOf } from './excerpt.ts'
import { quoted } from './search-vector.ts'

export interface Found {
  hits: SearchHit[]
  total: number
}

interface Row extends Pick<SearchHit, 'kind' | 'key' | 'title'> {
  text_language: string
  body: string
  more: string
  total: number
}

/**
 * The things whose texts have every typed word, or (`any`) at least half of them: what has the number
 * that was typed first, then by how many of the words, how well they fit and where they stand; what the
 * city does (measures) before the rest.
 */
export async function find(
  scope: Scope,
  at: { programme: string; language: string; query: string },
  typed: string[],
  matches: MatchingWord[],
  { any, limit, offset }: { any: boolean; limit: number; offset: number },
): Promise<Found> {
  const groups = typed.map((word) => matches.filter((match) => match.typed === word)).filter((group) => group.length > 0)
  if (groups.length === 0) return { hits: [], total: 0 }
  // A number or an id, typed alone or among other words.
  const whole = at.query.trim().toLowerCase()
  const codes = /^[a-z0-9.-]+$/.test(whole) ? [whole, ...typed] : typed
  const wide = groups.map(queryOf)
  const exact = queryOf(matches.filter((match) => match.nearness === 'same'))
  const begins = queryOf(matches.filter((match) => match.nearness !== 'inside'))
  const anyWord = wide.join(' | ')
  const enough = any ? Math.ceil(groups.length / 2) : groups.length
  const { rows } = await sql<Row | { kind: null; total: number }>`
    with candidate as (
      select *, case when kind in ('measure', 'set', 'indicator') then array_position(${codes}::text[], lower(key)) end as named,
        (select count(*) from unnest(${wide}::tsquery[]) as word where tsv @@ word) as fits,
        (4 * ts_rank(tsv, ${exact}::tsquery) + 2 * ts_rank(tsv, ${begins}::tsquery) + ts_rank(tsv, ${anyWord}::tsquery))
          * case kind when 'measure' then 2 when 'theme' then 1.5 when 'set' then 1.5 else 1 end as rank
      from programme_search
      where programme = ${at.programme} and language = ${at.language}
        and (tsv @@ ${anyWord}::tsquery or (kind in ('measure', 'set', 'indicator') and lower(key) = any (${codes}::text[])))
    ), fitting as (
      select kind, key, title, text_language, body, more, position, named, fits, rank
      from candidate where named is not null or fits >= ${enough}
    )
    select counted.total, shown.*
    from (select count(*)::integer as total from fitting) as counted
    left join lateral (
      select * from fitting order by named nulls last, fits desc, rank desc, position limit ${limit} offset ${offset}
    ) as shown on true
    order by named nulls last, fits desc, rank desc, position`.execute(scope.db())
  const words = new Set(matches.map((match) => match.word))
  const shown = rows.filter((row) => row.kind !== null)
  return { hits: shown.map((row) => hitOf(row, (word) => words.has(word))), total: rows[0]?.total ?? 0 }
}

/** Any of the words' stems. */
function queryOf(matches: MatchingWord[]): string {
  const stems = [...new Set(matches.map((match) => quoted(match.lexeme)))]
  return stems.length === 0 ? '' : `(${stems.join(' | ')})`
}

/** The text in which the words stand is the one that is quoted. */
function hitOf({ kind, key, title, text_language: language, body, more }: Row, isHit: (word: string) => boolean): SearchHit {
  const excerpts = [body, more].filter((text) => text !== '').map((text) => excerptOf(text, isHit))
  const excerpt = excerpts.find((runs) => runs.some((run) => run.hit)) ?? excerpts[0] ?? []
  return { kind, key, title, excerpt, language }
}
