import type { z } from 'zod'
import type { Path, Said, Source } from '../source.ts'
import { problemAt } from '../source.ts'
import type { FormatProblem } from '../problem.ts'
import type { Schema } from './schema-at.ts'

/** Where an issue was found: in which file, against which schema, and how deep its own path begins. */
export interface IssueContext {
  source: Source
  schema: Schema
  path: Path
  /** Explains an issue found deeper, inside one form of several. */
  explain: (issue: z.core.$ZodIssue, context: IssueContext) => FormatProblem[]
}

/** What stands at a path of a file; undefined when nothing does. */
export function valueAt(value: unknown, path: Path): unknown {
  let inside = value
  for (const segment of path) {
    if (typeof inside !== 'object' || inside === null || !Object.hasOwn(inside, segment)) return undefined
    inside = (inside as Record<string | number, unknown>)[segment]
  }
  return inside
}

/** One problem at a path, as the list that explainers return. */
export function one({ source }: IssueContext, path: Path, at: 'key' | 'value', said: Said): FormatProblem[] {
  return [problemAt(source, path, at, said)]
}

/** What a key is called in a message: the last word of its path, or the item of its list. */
export function nameOf(path: Path): string {
  const last = path.at(-1)
  if (typeof last !== 'number') return last === undefined ? 'The file' : `“${last}”`
  const list = path.findLast((segment) => typeof segment === 'string')
  return list === undefined ? `Item ${last + 1}` : `Item ${last + 1} of “${list}”`
}
