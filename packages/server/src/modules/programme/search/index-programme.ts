import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import { textIn } from '../../../platform/languages/localized-text.ts'
import type { ProgrammeDocument } from '../format/document.ts'
import type { ProgrammeTables } from '../tables.ts'
import { searchEntries, type SearchEntry } from './entries.ts'
import { languagesOf } from './languages.ts'
import { stemsOf } from './stems.ts'
import { searchVector } from './search-vector.ts'
import { plainOf, wordsOf } from './words.ts'

/** Makes the programme's full-text index again, in each of its languages. */
export async function indexProgramme(scope: Scope, document: ProgrammeDocument): Promise<void> {
  const db = scope.db<ProgrammeTables>()
  await db.deleteFrom('programme_search').where('programme', '=', document.id).execute()
  await db.deleteFrom('programme_word').where('programme', '=', document.id).execute()
  for (const language of languagesOf(document)) {
    const entries = searchEntries(document, language)
    const uses = countWords(entries, language)
    const stems = await stemsOf(scope, language, [...uses.keys()])
    const rows = entries.map(({ kind, key, textLanguage, position, title, body, more, code }) => ({
      programme: document.id,
      kind,
      key,
      language,
      text_language: textLanguage,
      position,
      title,
      body,
      more,
      tsv: searchVector(
        [
          [code, 'A'],
          [textIn(title, language).text, 'A'],
          [body, 'B'],
          [more, 'C'],
        ],
        stems,
      ),
    }))
    // As one JSON parameter: thousands of words would be more parameters than a statement may have.
    await sql`insert into programme_search (programme, kind, key, language, text_language, position, title, body, more, tsv)
      select programme, kind, key, language, text_language, position, title, body, more, tsv::tsvector
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (programme text, kind text, key text,
        language text, text_language text, position integer, title jsonb, body text, more text, tsv text)`.execute(db)
    const words = [...stems].map(([word, lexeme]) => ({
      programme: document.id,
      language,
      word,
      plain: plainOf(word),
      lexeme,
      uses: uses.get(word),
    }))
    await sql`insert into programme_word (programme, language, word, plain, lexeme, uses)
      select programme, language, word, plain, lexeme, uses
      from jsonb_to_recordset(${JSON.stringify(words)}::jsonb) as row (programme text, language text,
        word text, plain text, lexeme text, uses integer)`.execute(
      db,
    )
  }
}

function countWords(entries: SearchEntry[], language: string): Map<string, number> {
  const uses = new Map<string, number>()
  for (const { title, body, more, code } of entries) {
    for (const word of wordsOf(`${code} ${textIn(title, language).text} ${body} ${more}`))
      uses.set(word, (uses.get(word) ?? 0) + 1)
  }
  return uses
}
