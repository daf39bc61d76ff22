import { factDimension, factKind, factsCatalogue, type Amount, type Dimension, type FactKind } from '../../facts/index.ts'
import { cubeOf, statisticsCatalogue, type Cube } from '../../statistics/index.ts'
import type { Term } from '../definition/expression.ts'

/** What a term counts or adds up, found in the catalogue. */
export type Thing =
  | { of: 'facts'; kind: FactKind; amount?: Amount }
  | { of: 'statistics'; cube: Cube; amount: Amount }

/** The key of a term that names what it counts: count, distinct or sum. */
export function termKey(term: Term): 'count' | 'distinct' | 'sum' {
  return 'count' in term ? 'count' : 'distinct' in term ? 'distinct' : 'sum'
}

/** The thing that a term names, or undefined when the catalogue does not have it. */
export function thingOf(term: Term): Thing | undefined {
  if ('sum' in term) return summed(term.sum)
  const kind = factKind('count' in term ? term.count : term.distinct)
  return kind && { of: 'facts', kind }
}

/** The fact kind and amount, or cube and measure, that `name.amount` names. */
export function summed(name: string): Thing | undefined {
  const [owner = '', amountId = ''] = name.split('.')
  const kind = factKind(owner)
  const cube = cubeOf(owner)
  const amount = (kind?.amounts ?? cube?.measures ?? []).find((each) => each.id === amountId)
  if (kind && amount) return { of: 'facts', kind, amount }
  if (cube && amount) return { of: 'statistics', cube, amount }
  return undefined
}

/** The dimensions by which a thing can be filtered and broken down. */
export function dimensionsOf(thing: Thing): Dimension[] {
  if (thing.of === 'statistics') return thing.cube.dimensions
  return thing.kind.dimensions.map(factDimension).filter((dimension) => dimension !== undefined)
}

/** Everything that `sum` can name: kind.amount and cube.measure. */
export function allSums(): string[] {
  return [
    ...factsCatalogue().kinds.flatMap((kind) => kind.amounts.map((amount) => `${kind.id}.${amount.id}`)),
    ...statisticsCatalogue().cubes.flatMap((cube) => cube.measures.map((measure) => `${cube.id}.${measure.id}`)),
  ]
}
