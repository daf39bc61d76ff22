import type { FileKind } from '../folder.ts'
import type { Outline, Target } from '../outline/outline.ts'
import type { FormatProblem } from '../problem.ts'
import type { Source } from '../source.ts'

/** Where each thing that can be referred to is defined. */
export const homes: Record<Target, FileKind> = {
  body: 'bodies.yaml', goal: 'strategy.yaml', plan: 'plans/*.yaml', measure: 'themes/*.yaml', deliverable: 'themes/*.yaml',
  concept: 'concepts.yaml',
}

/**
 * The things of which not all definitions could be read: because a file could not be parsed, or because one has
 * problems and defines nothing. What refers to them is not called wrong.
 */
export function incompleteTargets(outline: Outline, sources: Source[], problems: FormatProblem[]): ReadonlySet<Target> {
  const read = new Set(sources.map((source) => source.name))
  const unread = problems.filter((problem) => !read.has(problem.file))
  const within = (problem: FormatProblem, home: FileKind) => {
    const folder = home.split('/')[0]!
    return problem.file === home || problem.file === folder || problem.file.startsWith(`${folder}/`)
  }
  return new Set((Object.keys(homes) as Target[]).filter((target) => {
    const home = homes[target]
    if (unread.some((problem) => within(problem, home))) return true
    return outline.defined[target].length === 0 && problems.some((problem) => within(problem, home))
  }))
}
