import type { z } from 'zod'
import { checkAcrossFiles } from './checks/index.ts'
import { files, type ProgrammeDocument } from './document.ts'
import { readFolder } from './folder.ts'
import { assemble, type ParsedFile } from './assemble.ts'
import { parseFile } from './parse.ts'
import { inOrder, type FormatProblem } from './problem.ts'
import { checkShape } from './shape/check-shape.ts'
import type { Source } from './source.ts'

/** What came of reading a programme’s folder. */
export interface ProgrammeCheck {
  /** The programme; null when anything is wrong. */
  document: ProgrammeDocument | null
  /** Everything that is wrong, in the order of files and lines. */
  problems: FormatProblem[]
  /** The text of each file that could be read, by its name, for showing the lines that problems speak of. */
  texts: ReadonlyMap<string, string>
}

/**
 * Reads a programme’s folder and checks all of it: files, YAML, shape, references, numbers, dates, definitions.
 * Every problem is found at once, however many there are. Nothing is thrown for what stands in the folder.
 */
export function checkProgramme(dir: string): ProgrammeCheck {
  const folder = readFolder(dir)
  const problems = [...folder.problems]
  const sources: Source[] = []
  const parsed: ParsedFile[] = []
  for (const file of folder.files) {
    const { source, problems: inFile } = parseFile(file)
    problems.push(...inFile)
    if (source === null) continue
    sources.push(source)
    const shape = checkShape(source, files[file.kind] as z.ZodType<unknown>)
    problems.push(...shape.problems)
    if (shape.value !== null) parsed.push({ name: file.name, kind: file.kind, value: shape.value })
  }
  problems.push(...checkAcrossFiles(sources, problems))
  return {
    document: problems.length === 0 ? assemble(parsed) : null,
    problems: inOrder(problems),
    texts: new Map(folder.files.map((file) => [file.name, file.text])),
  }
}
