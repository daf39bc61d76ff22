import writeExcelFile, { type Cell } from 'write-excel-file/node'
import type { StaffLanguage } from '../../../../platform/languages/localized-text.ts'
import { textIn } from '../../../../platform/languages/localized-text.ts'
import { achievedWords, columns, headings } from './sheet-words.ts'
import type { ShareRow } from './shares.ts'

const widths = { measure: 10, title: 40, body: 24, name: 32, achieved: 14, words: 70, risks: 40, language: 14, version: 14 }
/** What is filled in has a ground of its own; the rest tells which row it is. */
const filledIn = new Set<string>(['achieved', 'words', 'risks', 'language'])

/** The shares as a workbook: one row each, the headings in the first. */
export async function writeSheet(shares: ShareRow[], language: StaffLanguage): Promise<Uint8Array> {
  const head = columns.map((column): Cell => ({ value: headings[language][column], fontWeight: 'bold', backgroundColor: filledIn.has(column) ? '#FFF3C2' : '#E6EFF8' }))
  const rows = shares.map((share) => columns.map((column): Cell => {
    if (column === 'version') return { value: share.version, type: Number }
    const value = cellOf(share, column, language)
    return value === '' ? null : { value, type: String, wrap: true, alignVertical: 'top' }
  }))
  const buffer = await writeExcelFile([head, ...rows], { columns: columns.map((column) => ({ width: widths[column] })), stickyRowsCount: 1 }).toBuffer()
  return new Uint8Array(buffer)
}

function cellOf(share: ShareRow, column: Exclude<(typeof columns)[number], 'version'>, language: StaffLanguage): string {
  switch (column) {
    case 'title': return textIn(share.title, language).text
    case 'name': return textIn(share.name, language).text
    case 'achieved': return share.achieved === null ? '' : achievedWords[language][share.achieved]
    default: return share[column]
  }
}
