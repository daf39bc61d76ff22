import writeXlsxFile, { type Cell, type Row, type Sheet } from 'write-excel-file/node'
import type { ReportWords, ReportPage } from '../contract.ts'
import { reportMeasureStates } from '../format.ts'
import { answersIn, bodiesIn, breakdownText, measureRows, milestoneRows, text, valueRows } from './rows.ts'

const heading = (value: string): Cell => ({ value, fontWeight: 'bold', backgroundColor: '#e6eff8', wrap: true })
const day = (value: string | null): Cell => (value === null ? null : { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'd.m.yyyy' })
const prose = (value: string): Cell => ({ value, wrap: true, alignVertical: 'top' })

type Data = ReportPage
interface Column<Line> {
  key: string
  width: number
  cell: (line: Line) => Cell
}

/** The report as a workbook: summary, measures, milestones, indicators, decisions; numbers are numbers, days are days. */
export async function reportXlsx(report: Data, words: ReportWords): Promise<Uint8Array> {
  const { content } = report
  const sheets = [
    { ...summarySheet(report, words), sheet: words.column('sheet-summary'), columns: [{ width: 44 }, ...reportMeasureStates.map(() => ({ width: 14 }))] },
    table(words, 'sheet-measures', measureRows(content), [
      { key: 'number', width: 9, cell: ({ measure }) => measure.number },
      { key: 'measure', width: 44, cell: ({ measure }) => prose(text(measure.title, words)) },
      { key: 'theme', width: 26, cell: ({ theme }) => prose(text(theme, words)) },
      { key: 'leads', width: 34, cell: ({ measure }) => prose(bodiesIn(measure, 'leads', words.language)) },
      { key: 'contributes', width: 34, cell: ({ measure }) => prose(bodiesIn(measure, 'contributes', words.language)) },
      { key: 'state', width: 14, cell: ({ measure }) => words.state(measure.state) },
      { key: 'since', width: 12, cell: ({ measure }) => day(measure.since) },
      { key: 'reason', width: 44, cell: ({ measure }) => prose(measure.reason?.text ?? '') },
      { key: 'starts', width: 12, cell: ({ measure }) => day(measure.starts) },
      { key: 'ends', width: 12, cell: ({ measure }) => day(measure.ends) },
      { key: 'answers', width: 60, cell: ({ measure }) => prose(answersIn(measure, words)) },
    ]),
    table(words, 'sheet-milestones', milestoneRows(content), [
      { key: 'number', width: 9, cell: ({ measure }) => measure },
      { key: 'milestone', width: 50, cell: ({ milestone }) => prose(text(milestone.title, words)) },
      { key: 'body', width: 34, cell: ({ milestone }) => (milestone.body === null ? null : text(milestone.body, words)) },
      { key: 'due', width: 12, cell: ({ milestone }) => day(milestone.due) },
      { key: 'done-on', width: 12, cell: ({ milestone }) => day(milestone.doneOn) },
      { key: 'state', width: 14, cell: ({ milestone }) => words.state(`milestone.${milestone.state}`) },
    ]),
    table(words, 'sheet-indicators', valueRows(content), [
      { key: 'indicator', width: 22, cell: ({ indicator }) => indicator.id },
      { key: 'name', width: 50, cell: ({ indicator }) => prose(text(indicator.title, words)) },
      { key: 'kind', width: 14, cell: ({ value }) => (value === null ? null : words.state(`value.${value.kind}`)) },
      { key: 'starts', width: 12, cell: ({ value }) => day(value?.starts ?? null) },
      { key: 'ends', width: 12, cell: ({ value }) => day(value?.ends ?? null) },
      { key: 'breakdown', width: 24, cell: ({ value }) => (value === null ? null : breakdownText(value.breakdown, words)) },
      { key: 'value', width: 14, cell: ({ value }) => value?.value ?? null },
      { key: 'unit', width: 16, cell: ({ indicator }) => words.unit(indicator.unit) },
      { key: 'programme-target', width: 16, cell: ({ indicator }) => indicator.target?.value ?? null },
      { key: 'source', width: 30, cell: ({ value }) => prose(value?.source ?? '') },
    ]),
    table(words, 'sheet-decisions', content.decisions, [
      { key: 'number', width: 9, cell: ({ number }) => number },
      { key: 'decision', width: 60, cell: (decision) => prose(decision.text.text) },
      { key: 'meeting', width: 34, cell: ({ meetingBody }) => prose(text(meetingBody, words)) },
      { key: 'met-on', width: 12, cell: ({ metOn }) => day(metOn) },
      { key: 'owner', width: 34, cell: ({ owner }) => prose(text(owner, words)) },
      { key: 'deadline', width: 12, cell: ({ deadline }) => day(deadline) },
      { key: 'state', width: 14, cell: ({ state }) => words.state(`decision.${state}`) },
      { key: 'measures', width: 14, cell: ({ measures }) => measures.join(', ') },
    ]),
  ]
  return new Uint8Array(await writeXlsxFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer())
}

function summarySheet({ title, starts, ends, frozenAt, sha256, summary }: Data, words: ReportWords): { data: Row[] } {
  const counted = (name: Cell, counts: typeof summary.counts): Row => [name, ...reportMeasureStates.map((state) => counts[state])]
  return {
    data: [
      [{ value: text(title, words), fontWeight: 'bold', fontSize: 14 }],
      [words.column('period'), day(starts), day(ends)],
      [words.column('frozen-at'), { value: frozenAt, type: Date, format: 'd.m.yyyy' }],
      ['SHA-256', sha256],
      [],
      [heading(words.column('theme')), ...reportMeasureStates.map((state) => heading(words.state(state)))],
      ...summary.themes.map((theme) => counted(prose(text(theme.title, words)), theme.counts)),
      counted({ value: words.column('whole'), fontWeight: 'bold' }, summary.counts),
      [],
      [words.column('milestones-late'), summary.late.milestones.length],
    ],
  }
}

function table<Line>(words: ReportWords, name: string, lines: Line[], columns: Column<Line>[]): Sheet<never> {
  return {
    sheet: words.column(name),
    stickyRowsCount: 1,
    columns: columns.map(({ width }) => ({ width })),
    data: [columns.map(({ key }) => heading(words.column(key))), ...lines.map((line) => columns.map(({ cell }) => cell(line)))],
  }
}
