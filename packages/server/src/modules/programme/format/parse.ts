import { LineCounter, parseDocument, visit, isAlias, isCollection, isPair, type Document, type YAMLError } from 'yaml'
import type { TextFile } from './folder.ts'
import type { FormatProblem } from './problem.ts'
import type { Said, Source } from './source.ts'
import { explainYaml } from './yaml-errors.ts'

/** The most parts that a file may have once its aliases are written out. */
const mostParts = 500_000

/** Errors after which the rest of the file still means what it says. */
const recoverable = new Set(['DUPLICATE_KEY', 'TAG_RESOLVE_FAILED'])

/** Parses a file as YAML. There is no source when what was written cannot be understood. */
export function parseFile({ name, kind, text }: TextFile): { source: Source | null; problems: FormatProblem[] } {
  const lines = new LineCounter()
  const at = (offset: number, said: Said): FormatProblem => {
    const { line, col } = lines.linePos(offset)
    return { file: name, line: Math.max(1, line), column: Math.max(1, col), ...said }
  }
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true, logLevel: 'silent' })
    const errors: YAMLError[] = [...document.errors, ...document.warnings]
    const problems = errors.map((error) => at(error.pos[0], explainYaml(error, text)))
    if (errors.some((error) => !recoverable.has(error.code))) return { source: null, problems }
    if (document.contents === null) return { source: null, problems: [...problems, at(0, emptyFile)] }
    const bomb = aliasBomb(document)
    if (bomb !== undefined) return { source: null, problems: [...problems, at(bomb, tooManyAliases)] }
    const value: unknown = document.toJS({ maxAliasCount: -1 })
    return { source: { name, kind, document, lines, value }, problems }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { source: null, problems: [at(0, tooDeep)] }
  }
}

const emptyFile: Said = {
  code: 'empty-file', message: 'The file has nothing in it.', hint: 'Copy the same file from programmes/template.',
}
const tooDeep: Said = {
  code: 'too-deep', message: 'Lists and keys are nested too deep to be read.',
  hint: 'The format needs some ten levels; check the brackets.',
}
const tooManyAliases: Said = {
  code: 'alias-bomb', message: 'The aliases (*name) write out to more than the format can hold.',
  hint: 'Write the text out, or use fewer aliases.',
}

/**
 * How large the file becomes when every alias is written out is counted without writing anything out.
 *
 * @returns where an alias stands that makes it too large or that holds itself; undefined when all is well.
 */
function aliasBomb(document: Document): number | undefined {
  const sizes = new Map<unknown, number>()
  const under = new Set<unknown>()
  let firstAlias: number | undefined
  let circle: number | undefined
  visit(document, { Alias: (_, alias) => { firstAlias ??= alias.range?.[0] ?? 0 } })
  const total = sizeOf(document.contents)
  return circle ?? (total > mostParts ? firstAlias ?? 0 : undefined)

  function sizeOf(node: unknown): number {
    if (isPair(node)) return sizeOf(node.key) + sizeOf(node.value)
    if (isAlias(node)) {
      const target = node.resolve(document)
      if (target === undefined) return 1
      if (under.has(target)) circle ??= node.range?.[0] ?? 0
      return circle === undefined ? sizeOf(target) : 1
    }
    if (!isCollection(node)) return 1
    const known = sizes.get(node)
    if (known !== undefined) return known
    under.add(node)
    const size = node.items.reduce<number>((sum, item) => sum + sizeOf(item), 1)
    under.delete(node)
    sizes.set(node, size)
    return size
  }
}
