import type { DefinitionProblemCode } from '../../indicators/index.ts'

/** Something wrong in a programme’s folder: where, what, and what would be right. Lines and columns count from 1. */
export interface FormatProblem {
  /** The file, relative to the programme’s folder; empty for the folder itself. */
  file: string
  line: number
  column: number
  code: FormatProblemCode
  message: string
  hint: string
}

export type FormatProblemCode =
  // the folder and its files
  | 'no-folder' | 'empty-folder' | 'missing-file' | 'unknown-file' | 'not-a-file' | 'too-large' | 'unreadable' | 'not-utf-8'
  // YAML
  | 'yaml-syntax' | 'yaml-tab' | 'yaml-duplicate-key' | 'alias-bomb' | 'too-deep' | 'empty-file'
  // the shape of each file
  | 'unknown-key' | 'missing-key' | 'missing-language' | 'unknown-language' | 'empty-value' | 'wrong-type' | 'wrong-value'
  | 'two-definitions' | 'target-without-unit'
  // how the files fit together
  | 'dangling-reference' | 'circle' | 'duplicate-id' | 'duplicate-measure' | 'duplicate-set' | 'measure-outside-set'
  | 'unused-deliverable' | 'plan-theme-without-plan' | 'period-ends-before-start' | 'date-outside-programme'
  // definitions against the catalogue
  | DefinitionProblemCode

/** A piece of what someone wrote, short enough for a message. */
export function quoted(written: unknown): string {
  const text = typeof written === 'string' ? written : JSON.stringify(written) ?? String(written)
  const line = text.replaceAll(/\s+/g, ' ')
  return `“${line.length > 60 ? `${line.slice(0, 59)}…` : line}”`
}

/** In the order of the files and the lines; each problem once. */
export function inOrder(problems: FormatProblem[]): FormatProblem[] {
  const seen = new Set<string>()
  return problems
    .filter(({ file, line, column, message }) => {
      const key = JSON.stringify([file, line, column, message])
      return !seen.has(key) && seen.add(key)
    })
    .sort((a, b) => a.file.localeCompare(b.file, 'en', { numeric: true }) || a.line - b.line || a.column - b.column)
}
