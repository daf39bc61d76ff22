/** A column: its name in the header row, and its value for a row. */
export interface CsvColumn<Row> {
  name: string
  value(row: Row): string | number | boolean | null | undefined
}

/**
 * A table as CSV (RFC 4180): header row, CRLF, UTF-8 with a byte order mark, so that spreadsheet
 * programs read å and ä. A text that a spreadsheet would run as a formula gets an apostrophe before
 * it; a number is left a number.
 */
export function toCsv<Row>(rows: readonly Row[], columns: readonly CsvColumn<Row>[]): string {
  const lines = [
    columns.map((column) => cell(column.name)),
    ...rows.map((row) => columns.map((column) => cell(column.value(row)))),
  ]
  return `\uFEFF${lines.map((line) => `${line.join(',')}\r\n`).join('')}`
}

function cell(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  const harmless = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/.test(value) ? `'${value}` : value
  return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
