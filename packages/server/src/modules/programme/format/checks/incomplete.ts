import type { FileKind } from '../folder.ts'
import type { FormatProblem } from '../problem.ts'
import type { Source } from '../source.ts'

/** The kinds of file of which at least one could not be read: what they define is not known, and not missed. */
export function incompleteKinds(kinds: FileKind[], sources: Source[], problems: FormatProblem[]): ReadonlySet<FileKind> {
  const read = new Set(sources.map((source) => source.name))
  const unread = problems.map((problem) => problem.file).filter((file) => file !== '' && !read.has(file))
  return new Set(kinds.filter((kind) => {
    const folder = kind.includes('*') ? kind.split('/')[0]! : undefined
    return unread.some((file) => file === kind || (folder !== undefined && (file === folder || file.startsWith(`${folder}/`))))
  }))
}
