import { factKind } from '../../facts/index.ts'
import type { Expression, Term } from '../definition/expression.ts'
import { summed, thingOf, type Thing } from './thing.ts'

/** Every term inside an expression. */
export function termsIn(expression: Expression): Term[] {
  if ('share' in expression) return [expression.share.of, expression.share.among]
  if ('change' in expression) return termsIn(expression.change.of)
  if ('count' in expression || 'distinct' in expression || 'sum' in expression) return [expression]
  return []
}

/**
 * Every thing that an expression is made of, so far as the catalogue knows them. A survey’s answers carry what
 * the fact of having answered carries.
 */
export function thingsIn(expression: Expression): Thing[] {
  if ('index' in expression) return [summed(expression.over)].filter((thing) => thing !== undefined)
  if ('survey' in expression) {
    const answered = factKind('survey-answered')
    return answered ? [{ of: 'facts', kind: answered }] : []
  }
  return termsIn(expression).map(thingOf).filter((thing) => thing !== undefined)
}
