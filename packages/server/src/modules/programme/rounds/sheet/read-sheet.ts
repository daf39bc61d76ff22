import { readSheet as readCells } from 'read-excel-file/node'
import type { RowError } from './contract.ts'
import { columnOf, headings, type Column } from './sheet-words.ts'
import { unpacksSmall } from './unpacked-size.ts'

/** A row as it was filled in, every cell as text. */
export interface FilledRow {
  row: number
  cells: Partial<Record<Column, string>>
}

const needed: Column[] = ['measure', 'body', 'achieved', 'words', 'risks', 'language', 'version']
const mostRows = 2000

/** The rows of a workbook's first sheet; or what is wrong with the workbook as a whole. */
export async function readFilledSheet(file: Uint8Array): Promise<{ rows: FilledRow[]; errors: RowError[] }> {
  const wrong = (code: RowError['code'], found = '', right: string[] = []) => ({ rows: [], errors: [{ row: 1, column: 'sheet' as const, code, found, right }] })
  if (!unpacksSmall(file)) return wrong('not-xlsx')
  const cells = await readCells(Buffer.from(file)).catch(() => undefined)
  if (cells === undefined) return wrong('not-xlsx')
  const [head = [], ...rest] = cells.map((row) => row.map(textOf))
  const places = new Map(head.map((heading, place) => [columnOf(heading), place]))
  const missing = needed.filter((column) => !places.has(column))
  if (missing.length > 0) return wrong('no-headings', head.join(', ').slice(0, 200), missing.map((column) => headings.fi[column]))
  const rows = rest
    .map((row, index) => ({ row: index + 2, cells: Object.fromEntries([...places].flatMap(([column, place]) => (column === undefined ? [] : [[column, row[place] ?? '']]))) }))
    .filter(({ cells: of }) => Object.values(of).some((text) => text !== ''))
  if (rows.length === 0) return wrong('no-rows')
  if (rows.length > mostRows) return wrong('too-many-rows', String(rows.length), [String(mostRows)])
  return { rows, errors: [] }
}

/** Excel makes a number or a day of what looks like one: measure 1.1 comes as 1.1, and as text it is what was meant. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return String(cell).replaceAll('\r\n', '\n').trim()
}
