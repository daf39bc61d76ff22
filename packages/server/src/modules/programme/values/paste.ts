import type { Scope } from '../../../platform/database/scope.ts'
import { invalid } from '../../../platform/problems/catalogue.ts'
import type { Snapshot } from '../views/snapshot.ts'
import { breakdownKey } from './breakdowns.ts'
import { readEntry } from './check-entry.ts'
import type { PasteInput, PastePreview, PastedRow, ValueState } from './contract.ts'
import { placeKey } from './current.ts'
import { mostRows, readTable, type PasteColumn } from './paste-table.ts'
import { periodKey, type Period } from './periods.ts'
import { ToConfirm, whyNeeded } from './problems.ts'
import { questionsAbout } from './questions.ts'
import { dimensionNamed, wordsOf } from './series.ts'
import { standingAt, writeFigure } from './write-figure.ts'
import { startWriting, type Writing } from './writing.ts'

interface RowRead {
  told: PastedRow
  figure: (Period & { kind: 'value'; breakdown: Record<string, string>; value: number | null }) | null
  source: string
}

/** What pasting would do, row by row; writes nothing. */
export async function preview(scope: Scope, snapshot: Snapshot, indicator: string, input: PasteInput): Promise<PastePreview> {
  const writing = await startWriting(scope, snapshot, indicator, { kind: 'value', body: input.body })
  const rows = readRows(writing, input).map(({ told }) => told)
  const used = new Set(rows.flatMap(({ breakdown }) => Object.keys(breakdown)))
  return {
    dimensions: writing.place.part.breakdowns.filter((id) => used.has(id)).map((id) => dimensionNamed(id, writing.place)),
    rows,
    errors: rows.filter(({ errors }) => errors.length > 0).length,
    questions: rows.filter(({ questions }) => questions.length > 0).length,
    corrections: rows.filter(({ corrects }) => corrects).length,
  }
}

/** Every row or none. */
export async function paste(scope: Scope, snapshot: Snapshot, indicator: string, input: PasteInput): Promise<{ entered: number; state: ValueState }> {
  const writing = await startWriting(scope, snapshot, indicator, { kind: 'value', body: input.body })
  const rows = readRows(writing, input)
  const wrong = rows.flatMap(({ told }) => told.errors.map((code) => ({ field: 'text', code, message: `Line ${told.line}: ${code}` })))
  if (rows.length === 0) throw invalid([{ field: 'text', code: 'no-rows', message: 'There is no row.' }])
  if (wrong.length > 0) throw invalid(wrong)
  if (rows.some(({ told }) => told.corrects) && !input.why?.trim()) throw whyNeeded()
  const questions = rows.flatMap(({ told }) => told.questions)
  if (questions.length > 0 && !input.confirmed) throw new ToConfirm(questions)
  for (const { told, figure, source } of rows) {
    await writeFigure(scope, writing, {
      ...figure!, missing: null, source: source || input.source.trim(), note: told.note, language: input.language,
      why: !told.corrects ? null : input.why!.trim(), confirmed: told.questions.map(({ code }) => code), answer: null,
    })
  }
  return { entered: rows.length, state: writing.accepted ? 'accepted' : 'proposed' }
}

function readRows(writing: Writing, { text, dimension }: PasteInput): RowRead[] {
  const { place, snapshot, current, largestJump, day } = writing
  const { columns, rows: table } = readTable(text, place, dimension)
  if (table.length > mostRows) throw invalid([{ field: 'text', code: 'too-many-rows', message: `At most ${mostRows} rows at once.` }])
  const read = table.map(({ line, cells }): RowRead => {
    const cell = (column: PasteColumn) => cells[columns.indexOf(column)] ?? ''
    const parts = columns.flatMap((column, index) => (typeof column === 'object' && column !== null ? [[column.dimension, cells[index] ?? ''] as const] : []))
    const entry = readEntry({ kind: 'value', period: cell('period'), breakdown: Object.fromEntries(parts), value: cell('value') }, place, snapshot, day)
    const figure = entry.period === null ? null : { kind: 'value' as const, ...entry.period, breakdown: entry.breakdown, value: entry.value }
    const stands = figure === null ? undefined : standingAt(writing, figure).stands
    return {
      figure, source: cell('source').slice(0, 500),
      told: {
        line, cells, period: entry.period === null ? null : periodKey(entry.period, snapshot.document.period), breakdown: entry.breakdown,
        words: Object.entries(entry.breakdown).map(([id, value]) => wordsOf(id, value, place)), value: entry.value, note: cell('note').slice(0, 2000),
        errors: entry.errors.map(({ code }) => code), questions: [],
        corrects: stands !== undefined, was: stands?.value ?? null,
      },
    }
  })
  const keyOf = (figure: NonNullable<RowRead['figure']>) => placeKey({ ...figure, breakdown_key: breakdownKey(figure.breakdown, place.part.breakdowns) })
  const good = read.flatMap(({ figure, told }) => (figure === null || told.errors.length > 0 ? [] : [figure]))
  const pasted = new Map(good.map((figure) => [keyOf(figure), figure]))
  const standing = current.filter((row) => row.kind === 'value' && !pasted.has(placeKey(row)))
  for (const { figure, told } of read) {
    if (figure === null || told.errors.length > 0) continue
    if (pasted.get(keyOf(figure)) !== figure) told.errors.push('twice')
    told.questions = questionsAbout(figure, [...standing, ...good.filter((other) => other !== figure)], place.part, largestJump)
  }
  return read
}
