import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import { stemmerOf } from './languages.ts'

/** The stem of each word; a word that says nothing (the, ja, och) is left out. */
export async function stemsOf(scope: Scope, language: string, words: string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ word: string; lexeme: string }>`
    select word, case when word ~ '[0-9]' then word else (ts_lexize(${stemmerOf(language)}::regdictionary, word))[1] end as lexeme
    from unnest(${words}::text[]) as word`.execute(scope.db())
  return new Map(rows.filter((row) => row.lexeme !== null).map((row) => [row.word, row.lexeme]))
}
