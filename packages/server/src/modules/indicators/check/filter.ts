import type { Filter, Filters } from '../definition/expression.ts'
import type { KnownInProgramme } from './known.ts'
import { didYouMean, oneOf, type DefinitionProblem } from './problem.ts'
import { dimensionsOf, type Thing } from './thing.ts'
import { checkValue } from './value.ts'

/** The name of a thing as a definition writes it. */
export function nameOf(thing: Thing): string {
  return thing.of === 'facts' ? thing.kind.id : thing.cube.id
}

/** Every filter must be on a dimension that the thing carries, and want a value that the dimension can take. */
export function checkFilters(where: Filters | undefined, thing: Thing, known: KnownInProgramme, path: (string | number)[]) {
  const problems: DefinitionProblem[] = []
  const dimensions = dimensionsOf(thing)
  for (const [id, filter] of Object.entries(where ?? {})) {
    const dimension = dimensions.find((each) => each.id === id)
    if (dimension === undefined) {
      const ids = dimensions.map((each) => each.id)
      problems.push({
        path: [...path, 'where', id], at: 'key', code: 'unknown-dimension',
        message: `“${nameOf(thing)}” has no dimension “${id}”.`,
        hint: didYouMean(id, ids, `It has ${oneOf(ids)}.`),
      })
      continue
    }
    for (const [value, within] of valuesOf(filter)) {
      const problem = checkValue(value, dimension, known)
      if (problem) problems.push({ path: [...path, 'where', id, ...within], at: 'value', code: 'unknown-code', ...problem })
    }
  }
  return problems
}

/** The values that a filter wants or does not want, as words, each with its path inside the filter. */
export function valuesOf(filter: Filter): [value: string, path: (string | number)[]][] {
  if (Array.isArray(filter)) return filter.map((value, index) => [String(value), [index]])
  if (typeof filter === 'boolean') return [[filter ? 'yes' : 'no', []]]
  if (typeof filter !== 'object') return [[String(filter), []]]
  return Array.isArray(filter.not) ? filter.not.map((value, index) => [value, ['not', index]]) : [[filter.not, ['not']]]
}
