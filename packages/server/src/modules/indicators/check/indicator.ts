import type { Expression } from '../definition/expression.ts'
import type { Target } from '../definition/indicator.ts'
import type { Unit } from '../definition/units.ts'
import { checkBreakdowns } from './breakdowns.ts'
import { checkExpression } from './expression.ts'
import type { KnownInProgramme } from './known.ts'
import type { DefinitionProblem } from './problem.ts'
import { checkTarget } from './target.ts'
import { checkUnit } from './unit.ts'

/** The parts of an indicator that the catalogue has a say in. A part that is missing or malformed is left out. */
export interface IndicatorParts {
  definition?: Expression
  unit?: Unit
  breakdowns?: string[]
  target?: Target
}

/**
 * Checks an indicator against the catalogue of facts and statistics.
 *
 * @returns everything that is wrong, with the nearest right name where one is near; empty when it can be computed.
 */
export function checkIndicator(indicator: IndicatorParts, known: KnownInProgramme = {}): DefinitionProblem[] {
  const { definition, unit, breakdowns, target } = indicator
  return [
    ...(definition ? checkExpression(definition, known, ['definition']) : []),
    ...(definition && unit ? checkUnit(unit, definition) : []),
    ...(definition && breakdowns ? checkBreakdowns(breakdowns, definition) : []),
    ...(target ? checkTarget(target, unit, known) : []),
  ]
}
