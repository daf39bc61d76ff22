import { dimensionOf } from './breakdowns.ts'
import type { IndicatorPlace } from './indicator-place.ts'

/** What each column of a pasted table holds. */
export type PasteColumn = 'period' | 'value' | 'note' | 'source' | { dimension: string } | null

export interface PastedTable {
  columns: PasteColumn[]
  /** Without the row of headings and empty ones; `line` as in the text, from 1. */
  rows: { line: number; cells: string[] }[]
}

export const mostRows = 1000

const headings: Record<'period' | 'value' | 'note' | 'source', string[]> = {
  period: ['jakso', 'kausi', 'vuosi', 'kuukausi', 'period', 'år', 'månad', 'kvartal', 'year', 'month', 'quarter'],
  value: ['arvo', 'luku', 'lukumäärä', 'värde', 'tal', 'antal', 'value', 'number', 'count'],
  note: ['huomautus', 'huomio', 'lisätieto', 'anmärkning', 'kommentar', 'note', 'comment'],
  source: ['lähde', 'källa', 'source'],
}

/**
 * Takes a table apart as a spreadsheet pastes it: tabs between cells (or semicolons, when there is no tab). A first row of
 * headings says what the columns are, in Finnish, Swedish or English; without it they are the period, the dimension when one
 * was chosen, the value, the note.
 */
export function readTable(text: string, place: IndicatorPlace, dimension: string | undefined): PastedTable {
  const separator = text.includes('\t') ? '\t' : ';'
  const rows = text.split(/\r\n|\r|\n/).map((line, index) => ({ line: index + 1, cells: line.split(separator).map(unquoted) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  const named = rows[0]?.cells.map((cell) => columnOf(cell, place)) ?? []
  const hasHeadings = named.includes('value') || named.filter((column) => column !== null).length > 1
  if (hasHeadings) return { columns: named, rows: rows.slice(1) }
  return { columns: ['period', ...(dimension === undefined ? [] : [{ dimension }]), 'value', 'note'], rows }
}

function columnOf(cell: string, { part }: IndicatorPlace): PasteColumn {
  const word = cell.toLowerCase()
  for (const [column, names] of Object.entries(headings)) if (names.includes(word)) return column as 'period'
  const dimension = part.breakdowns.find((id) =>
    id === word || Object.values(dimensionOf(id, part.definition)?.title ?? {}).some((title) => title?.toLowerCase() === word))
  return dimension === undefined ? null : { dimension }
}

/** A spreadsheet puts a cell between quotes when it holds some. */
function unquoted(cell: string): string {
  const plain = cell.trim()
  return /^".*"$/s.test(plain) && plain.length > 1 ? plain.slice(1, -1).replaceAll('""', '"').trim() : plain
}
