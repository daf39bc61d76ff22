import { cubeOf, indexOf, statisticsCatalogue, type SegregationIndex } from '../../statistics/index.ts'
import type { Index } from '../definition/expression.ts'
import { checkFilters } from './filter.ts'
import type { KnownInProgramme } from './known.ts'
import { didYouMean, oneOf, type DefinitionProblem } from './problem.ts'
import { summed } from './thing.ts'
import { checkValue } from './value.ts'

/** An index must exist, be taken over a cube, and name dimensions and groups that the cube has. */
export function checkIndex(index: Index, known: KnownInProgramme, path: (string | number)[]): DefinitionProblem[] {
  const problems: DefinitionProblem[] = []
  const ids = statisticsCatalogue().indices.map((each) => each.id)
  const entry = indexOf(index.index)
  if (entry === undefined) {
    problems.push({
      path: [...path, 'index'], at: 'value', code: 'unknown-index',
      message: `“${index.index}” is no index of the catalogue.`, hint: didYouMean(index.index, ids, `Write ${oneOf(ids)}.`),
    })
  } else {
    problems.push(...checkGroup(index, entry, path))
  }
  const thing = summed(index.over)
  if (thing?.of !== 'statistics') return [...problems, notACube(index.over, path)]
  problems.push(...checkFilters(index.where, thing, known, path))
  const dimensions = thing.cube.dimensions
  const inCube = (key: 'areas' | 'groups', fitting: string[]) => {
    if (fitting.includes(index[key])) return
    problems.push({
      path: [...path, key], at: 'value', code: 'unknown-dimension',
      message: key === 'areas' && dimensions.some((each) => each.id === index.areas)
        ? `“${index.areas}” of “${thing.cube.id}” is not a dimension of areas.`
        : `“${thing.cube.id}” has no dimension “${index[key]}”.`,
      hint: didYouMean(index[key], fitting, fitting.length > 0 ? `Write ${oneOf(fitting)}.` : 'Choose a cube that has areas.'),
    })
  }
  const areas = dimensions.filter((each) => each.format === 'area' || each.format === 'city-code').map((each) => each.id)
  inCube('areas', areas)
  inCube('groups', dimensions.map((each) => each.id).filter((id) => id !== index.areas && id !== 'year'))
  const groups = dimensions.find((each) => each.id === index.groups)
  for (const key of ['group', 'against'] as const) {
    const value = index[key]
    const problem = groups && value !== undefined ? checkValue(value, groups, known) : undefined
    if (problem) problems.push({ path: [...path, key], at: 'value', code: 'unknown-code', ...problem })
  }
  return problems
}

function checkGroup(index: Index, entry: SegregationIndex, path: (string | number)[]): DefinitionProblem[] {
  if (entry.groups === 'one' && index.group === undefined) {
    return [{
      path: [...path, 'index'], at: 'value', code: 'definition-does-not-fit',
      message: `The index “${entry.id}” looks at one group.`, hint: 'Write which: group: foreign, for example.',
    }]
  }
  if (entry.groups === 'all' && index.group !== undefined) {
    return [{
      path: [...path, 'group'], at: 'key', code: 'definition-does-not-fit',
      message: `The index “${entry.id}” is taken over all groups at once.`, hint: 'Take group away.',
    }]
  }
  return []
}

function notACube(over: string, path: (string | number)[]): DefinitionProblem {
  const sums = statisticsCatalogue().cubes.flatMap((cube) => cube.measures.map((measure) => `${cube.id}.${measure.id}`))
  const cube = cubeOf(over.split('.')[0] ?? '')
  const measures = cube?.measures.map((measure) => `${cube.id}.${measure.id}`) ?? []
  return {
    path: [...path, 'over'], at: 'value', code: cube ? 'unknown-amount' : 'unknown-cube',
    message: `“${over}” is no measure of a statistical cube.`,
    hint: didYouMean(over, sums, cube ? `Write ${oneOf(measures)}.` : 'Cubes are listed in docs/fact-catalogue.md.'),
  }
}
