import type { FormatProblem } from './problem.ts'
import type { ProgrammeCheck } from './check-programme.ts'

const widest = 100

/**
 * The problems as text for a terminal: where, what, the line with a mark under the place, and what would be right.
 *
 * @example
 * themes/1-work.yaml:12:9
 *   There is no key “titel” here.
 *     12 |     titel:
 *        |     ^
 *   Did you mean “title”?
 */
export function printProblems({ problems, texts }: Pick<ProgrammeCheck, 'problems' | 'texts'>): string {
  const lines = new Map([...texts].map(([name, text]) => [name, text.split(/\r?\n/)]))
  const blocks = problems.map((problem) => block(problem, lines.get(problem.file)?.[problem.line - 1]))
  return [...blocks, summary(problems)].join('\n\n')
}

/** The problems as data for other programs. */
export function problemsAsJson({ problems }: Pick<ProgrammeCheck, 'problems'>) {
  return { ok: problems.length === 0, count: problems.length, problems }
}

function block(problem: FormatProblem, line: string | undefined): string {
  const where = problem.file === '' ? 'The folder' : `${problem.file}:${problem.line}:${problem.column}`
  const shown = line === undefined ? [] : marked(line, problem.line, problem.column)
  return [where, `  ${problem.message}`, ...shown, `  ${problem.hint}`].map(printable).join('\n')
}

/** The line, cut to a window around the column when it is long, and a mark under the column. */
function marked(line: string, number: number, column: number): string[] {
  const begin = line.length <= widest ? 0 : Math.max(0, Math.min(column - 1 - widest / 2, line.length - widest))
  const text = line.slice(begin, begin + widest)
  const before = text.slice(0, Math.max(0, column - 1 - begin)).replaceAll(/[^\t]/g, ' ')
  const gutter = String(number).padStart(6)
  return [`${gutter} | ${text}`, `${' '.repeat(gutter.length)} | ${before}^`]
}

/** What a terminal could take for a command is shown as a dot. */
function printable(text: string): string {
  return text.replaceAll(/[^\P{C}\t]/gu, '·')
}

function summary(problems: FormatProblem[]): string {
  if (problems.length === 0) return 'Nothing is wrong.'
  const count = new Set(problems.map((problem) => problem.file)).size
  return `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${count} ${count === 1 ? 'file' : 'files'}.`
}
