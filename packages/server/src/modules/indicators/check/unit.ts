import type { AmountUnit } from '../../facts/index.ts'
import type { Expression, Reported, Survey, Term } from '../definition/expression.ts'
import { units, type Unit } from '../definition/units.ts'
import { oneOf, type DefinitionProblem } from './problem.ts'
import { thingOf } from './thing.ts'

const notCounts: Unit[] = [
  'persons', 'hours', 'minutes', 'days', 'euros', 'households', 'dwellings', 'percent', 'percentage-points', 'index-0-1', 'score',
  'yes-no', 'yes-partially-no', 'words',
]
const ofAmounts: Record<AmountUnit, Unit[]> = {
  minutes: ['minutes', 'hours'], hours: ['hours'], days: ['days'], persons: ['persons'], places: ['places'], cents: ['euros'],
  score: ['score'], households: ['households'], schools: ['schools'], dwellings: ['dwellings'],
}
const ofReports: Record<Reported['reported'], Unit[]> = {
  number: units.filter((unit) => !['percent', 'percentage-points', 'yes-no', 'yes-partially-no', 'words'].includes(unit)),
  percent: ['percent'], 'yes-no': ['yes-no'], 'yes-partially-no': ['yes-partially-no'], words: ['words'],
}
const ofSurveys: Record<Survey['statistic'], Unit[]> = {
  share: ['percent'], mean: ['score'], count: ['persons'], difference: ['score', 'percentage-points'],
}

/** The units in which an expression’s number can be told; all units when the catalogue does not know the thing. */
export function unitsOf(expression: Expression): readonly Unit[] {
  if ('share' in expression) return amountUnit(expression.share.of) === 'score' ? ['score'] : ['percent']
  if ('change' in expression) {
    const { as, of } = expression.change
    return as === 'points' ? ['percentage-points'] : as === 'percent' ? ['percent'] : unitsOf(of)
  }
  if ('index' in expression) return ['index-0-1']
  if ('milestone' in expression) return ['yes-no']
  if ('reported' in expression) return ofReports[expression.reported]
  if ('survey' in expression) return ofSurveys[expression.statistic]
  return unitsOfTerm(expression)
}

function unitsOfTerm(term: Term): readonly Unit[] {
  const thing = thingOf(term)
  if (thing === undefined) return units
  if ('distinct' in term) return thing.of === 'facts' && thing.kind.distinct ? [thing.kind.distinct.unit] : units
  if ('sum' in term) return ofAmounts[thing.amount!.unit]
  return units.filter((unit) => !notCounts.includes(unit))
}

function amountUnit(term: Term): AmountUnit | undefined {
  return 'sum' in term ? thingOf(term)?.amount?.unit : undefined
}

/** The unit must be one in which the definition’s number can be told. */
export function checkUnit(unit: Unit, expression: Expression): DefinitionProblem[] {
  const fitting = unitsOf(expression)
  if (fitting.includes(unit)) return []
  return [{
    path: ['unit'], at: 'value', code: 'unit-does-not-fit',
    message: `The definition does not give ${unit}.`,
    hint: peopleWanted(unit, expression) ?? `Write unit: ${oneOf(fitting)}, or change the definition.`,
  }]
}

/** Counting people with `count` counts them as many times as they come: the usual slip. */
function peopleWanted(unit: Unit, expression: Expression): string | undefined {
  if (unit !== 'persons' || !('count' in expression)) return undefined
  const thing = thingOf(expression)
  if (thing?.of !== 'facts') return undefined
  const people = thing.kind.amounts.find((amount) => amount.unit === 'persons')
  if (thing.kind.aboutPerson) return `count tells how many times. To count people, write distinct: ${thing.kind.id}.`
  return people && `count tells how many times. To count people, write sum: ${thing.kind.id}.${people.id}.`
}
