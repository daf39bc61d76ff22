/** One measured figure, its aim, and the peer or limit it is read beside. */
export interface Figure {
  what: string
  value: number
  unit: string
  aim?: { atMost: number } | { atLeast: number }
  beside: string
}

/** Prints the figures as a table that reads the same in a terminal and in Markdown. */
export function printTable(figures: Figure[]): void {
  const rows = [['figure', 'measured', 'aim', '', 'beside'], ...figures.map(row)]
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((cells) => cells[column]!.length)))
  const line = (cells: string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`
  console.log([line(rows[0]!), rule, ...rows.slice(1).map(line)].join('\n'))
}

function row({ what, value, unit, aim, beside }: Figure): string[] {
  return [what, `${rounded(value)} ${unit}`, aimed(aim, unit), verdict(value, aim), beside]
}

function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1)
}

function aimed(aim: Figure['aim'], unit: string): string {
  if (aim === undefined) return '–'
  return 'atMost' in aim ? `≤ ${aim.atMost} ${unit}` : `≥ ${aim.atLeast} ${unit}`
}

function verdict(value: number, aim: Figure['aim']): string {
  if (aim === undefined) return ''
  const kept = 'atMost' in aim ? value <= aim.atMost : value >= aim.atLeast
  return kept ? 'kept' : 'MISSED'
}
