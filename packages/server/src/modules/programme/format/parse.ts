import { LineCounter, parseDocument, visit, isAlias, isCollection, isPair, type Document, type YAMLError } from 'yaml'
import type { TextFile } from './folder.ts'
import type { FormatProblem } from './problem.ts'
import type { Said, Source } from './source.ts'
import { explainYaml, lostAlias, tab } from './yaml-errors.ts'

/** The most parts that a file may have once its aliases are written out. */
const mostParts = 500_000

/** Errors after which the rest of the file still means what it says. */
const recoverable = new Set(['DUPLICATE_KEY', 'TAG_RESOLVE_FAILED'])

/** Parses a file as YAML. There is no source when what was written cannot be understood. */
export function parseFile({ name, kind, text }: TextFile): { source: Source | null; problems: FormatProblem[] } {
  const lines = linesOf(text)
  const at = (offset: number, said: Said): FormatProblem => {
    const { line, col } = lines.linePos(offset)
    return { file: name, line: Math.max(1, line), column: Math.max(1, col), ...said }
  }
  try {
    const document = parseDocument(text, { prettyErrors: false, stringKeys: true, logLevel: 'error' })
    const errors: YAMLError[] = [...document.errors, ...document.warnings]
    if (errors.some((error) => error.message.includes('call stack'))) return { source: null, problems: [at(0, tooDeep)] }
    const problems = errors.some((error) => error.code === 'TAB_AS_INDENT')
      ? tabs(text).map((offset) => at(offset, tab))
      : errors.map((error) => at(error.pos[0], explainYaml(error, text)))
    if (errors.some((error) => !recoverable.has(error.code))) return { source: null, problems }
    if (document.contents === null) return { source: null, problems: [...problems, at(0, emptyFile)] }
    const lost = lostAliases(document)
    if (lost.length > 0) return { source: null, problems: [...problems, ...lost.map((offset) => at(offset, lostAlias))] }
    const bomb = aliasBomb(document)
    if (bomb !== undefined) return { source: null, problems: [...problems, at(bomb, tooManyAliases)] }
    const value: unknown = document.toJS({ maxAliasCount: -1 })
    return { source: { name, kind, document, lines, value }, problems }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { source: null, problems: [at(0, tooDeep)] }
  }
}

/** Where every line begins. The parser would only tell of the lines that it came to before it gave up. */
function linesOf(text: string): LineCounter {
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1)
  return lines
}

/** Where lines are indented with tabs: whatever else is wrong in such a file comes of that. */
function tabs(text: string): number[] {
  return [...text.matchAll(/^ *\t[ \t]*(?=\S)/gm)].map((match) => match.index + match[0].indexOf('\t'))
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

/** Where aliases stand that repeat nothing. */
function lostAliases(document: Document): number[] {
  const offsets: number[] = []
  visit(document, { Alias: (_, alias) => { if (alias.resolve(document) === undefined) offsets.push(alias.range?.[0] ?? 0) } })
  return offsets
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
