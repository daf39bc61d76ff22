import { factKind, factsCatalogue } from '../../facts/index.ts'
import { cubeOf, statisticsCatalogue } from '../../statistics/index.ts'
import type { Term } from '../definition/expression.ts'
import { checkFilters } from './filter.ts'
import type { KnownInProgramme } from './known.ts'
import { didYouMean, oneOf, type DefinitionProblem } from './problem.ts'
import { allSums, termKey, thingOf } from './thing.ts'

/** A term must name a thing of the catalogue, be able to count it that way, and filter by what it carries. */
export function checkTerm(term: Term, known: KnownInProgramme, path: (string | number)[]): DefinitionProblem[] {
  const thing = thingOf(term)
  if (thing === undefined) return ['sum' in term ? unknownSum(term.sum, path) : unknownKind(term, path)]
  const problems = checkFilters(term.where, thing, known, path)
  if ('distinct' in term && thing.of === 'facts' && thing.kind.distinct === undefined) {
    problems.unshift({
      path: [...path, 'distinct'], at: 'key', code: 'not-about-people',
      message: `“${thing.kind.id}” is not about people, so nobody can be counted once.`,
      hint: thing.kind.amounts.length > 0
        ? `Write count: ${thing.kind.id}, or sum: ${thing.kind.id}.${thing.kind.amounts[0]!.id}.`
        : `Write count: ${thing.kind.id}.`,
    })
  }
  return problems
}

function unknownKind(term: Term, path: (string | number)[]): DefinitionProblem {
  const key = termKey(term)
  const written = 'count' in term ? term.count : 'distinct' in term ? term.distinct : term.sum
  const kinds = factsCatalogue().kinds.filter((kind) => key === 'count' || kind.distinct !== undefined).map((kind) => kind.id)
  const cube = cubeOf(written)
  return {
    path: [...path, key], at: 'value', code: 'unknown-fact-kind',
    message: cube ? `“${written}” is a statistical cube, not a fact kind.` : `“${written}” is no fact kind of the catalogue.`,
    hint: cube
      ? `Write sum: ${oneOf(cube.measures.map((measure) => `${written}.${measure.id}`))}.`
      : didYouMean(written, kinds, 'The kinds are listed in docs/fact-catalogue.md.'),
  }
}

function unknownSum(written: string, path: (string | number)[]): DefinitionProblem {
  const [owner = '', amount = ''] = written.split('.')
  const at = { path: [...path, 'sum'], at: 'value' } as const
  const cube = cubeOf(owner)
  const kind = factKind(owner)
  if (cube || kind) {
    const amounts = (cube?.measures ?? kind?.amounts ?? []).map((each) => `${owner}.${each.id}`)
    const otherwise = amounts.length > 0 ? `Write ${oneOf(amounts)}.` : `It has no amounts. Write count: ${owner}.`
    return {
      ...at, code: 'unknown-amount',
      message: `“${owner}” has no ${cube ? 'measure' : 'amount'} “${amount}”.`,
      hint: didYouMean(written, amounts, otherwise),
    }
  }
  const owners = [...statisticsCatalogue().cubes, ...factsCatalogue().kinds].map((each) => each.id)
  const whole = didYouMean(written, allSums(), '')
  return {
    ...at, code: 'unknown-cube',
    message: `“${owner}” is neither a statistical cube nor a fact kind of the catalogue.`,
    hint: whole || didYouMean(owner, owners, 'Cubes and kinds are listed in docs/fact-catalogue.md.'),
  }
}
