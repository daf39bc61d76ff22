import type { Expression } from '../definition/expression.ts'
import { kindOf } from '../definition/expression.ts'
import { didYouMean, oneOf, type DefinitionProblem } from './problem.ts'
import { dimensionsOf } from './thing.ts'
import { termsIn, thingsIn } from './things-in.ts'

/** A breakdown must be a dimension that everything in the definition carries: a share needs it in part and whole. */
export function checkBreakdowns(breakdowns: string[], expression: Expression): DefinitionProblem[] {
  const things = thingsIn(expression)
  const kind = kindOf(expression)
  if (kind !== 'reported' && kind !== 'milestone' && things.length < Math.max(1, termsIn(expression).length)) return []
  const [first, ...others] = things.map((thing) => dimensionsOf(thing).map((dimension) => dimension.id))
  const carriedByAll = (first ?? []).filter((id) => others.every((ids) => ids.includes(id)))
  const shared = kind === 'reported' ? reportedBy(expression) : carriedByAll
  const problems: DefinitionProblem[] = []
  breakdowns.forEach((id, index) => {
    if (shared.includes(id)) {
      if (breakdowns.indexOf(id) === index) return
      problems.push({
        path: ['breakdowns', index], at: 'value', code: 'breakdown-does-not-fit',
        message: `The breakdown “${id}” stands twice.`, hint: 'Take one away.',
      })
      return
    }
    const inSome = [...(first ?? []), ...others.flat()].includes(id)
    problems.push({
      path: ['breakdowns', index], at: 'value', code: 'breakdown-does-not-fit',
      message: inSome
        ? `“${id}” is carried only by a part of the definition, so it cannot break the whole down.`
        : `The definition’s figures do not carry “${id}”.`,
      hint: didYouMean(id, shared, shared.length > 0 ? `They carry ${oneOf(shared)}.` : 'Take the breakdowns away.'),
    })
  })
  return problems
}

/** A reported figure is told apart only by what it is entered for. */
function reportedBy(expression: Expression): string[] {
  if (!('reported' in expression) || expression.each === undefined || expression.each === 'programme') return []
  return [expression.each, 'unit']
}
