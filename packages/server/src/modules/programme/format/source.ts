import { isAlias, isMap, isNode, isPair, isScalar, isSeq, type Document, type LineCounter, type Node } from 'yaml'
import type { FileKind } from './folder.ts'
import type { FormatProblem, FormatProblemCode } from './problem.ts'

export type Path = readonly (string | number)[]

/** A file parsed as YAML: its value, and where each part of it stands. */
export interface Source {
  name: string
  kind: FileKind
  document: Document
  lines: LineCounter
  value: unknown
}

/** What a problem says, without where it stands. */
export interface Said {
  code: FormatProblemCode
  message: string
  hint: string
}

/** A problem at a path of a source. A path that is not there points to the nearest part that is. */
export function problemAt(source: Source, path: Path, at: 'key' | 'value', said: Said): FormatProblem {
  const { line, col } = source.lines.linePos(offsetOf(source.document, path, at))
  return { file: source.name, line: Math.max(1, line), column: Math.max(1, col), ...said }
}

/** The text of a scalar as it was written: 4.10 stays 4.10. */
export function writtenAt(source: Source, path: Path): string | undefined {
  const node = source.document.getIn(path, true)
  return isScalar(node) ? node.source : undefined
}

function offsetOf(document: Document, path: Path, at: 'key' | 'value'): number {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const [index, segment] of path.entries()) {
    const inside = isAlias(node) ? node.resolve(document) : node
    const last = index === path.length - 1
    if (isMap(inside)) {
      const pair = inside.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(segment))
      if (pair === undefined) return offset
      node = pair.value
      const key = startOf(pair.key) ?? offset
      offset = last && at === 'value' ? startOf(node) ?? key : key
    } else if (isSeq(inside)) {
      if (inside.items[Number(segment)] === undefined) return offset
      node = inside.items[Number(segment)]
      offset = startOf(node) ?? offset
    } else {
      return offset
    }
  }
  return offset
}

/** Where a node begins; an empty value begins nowhere. */
function startOf(node: unknown): number | undefined {
  if (!isNode(node)) return undefined
  const range = (node as Node).range
  return range && range[1] > range[0] ? range[0] : undefined
}
