import fc from 'fast-check'
import type { Expression, Filters, Share, Term } from '../src/modules/indicators/definition/expression.ts'
import { factDimension, factsCatalogue, type Dimension } from '../src/modules/facts/index.ts'
import { statisticsCatalogue } from '../src/modules/statistics/index.ts'

const { kinds } = factsCatalogue()
const { cubes } = statisticsCatalogue()
const dimensionsOfKind = (ids: string[]) => ids.map((id) => factDimension(id)!)

/** A value that a dimension can take. */
function value(dimension: Dimension): fc.Arbitrary<string> {
  const named = [...(dimension.codes === 'open' ? [] : dimension.codes), ...(dimension.known ?? []), ...(dimension.groups ?? [])]
  const open = {
    bcp47: ['so', 'ar', 'fa', 'zh-Hant'], measure: ['1', '4.10'], country: ['SO', 'EE'], number: ['3', '18'],
    unit: ['north-clinic'], service: ['north-clinic'], area: ['area-091-1'], 'city-code': ['school-17'], date: ['2018-01-01'],
  }[dimension.format ?? 'date']
  return fc.constantFrom(...named.map((each) => each.code), ...(dimension.codes === 'open' ? open : []))
}

/** Filters over some of the dimensions, of every form that a filter can have. */
function filters(dimensions: Dimension[]): fc.Arbitrary<Filters | undefined> {
  const usable = dimensions.filter((dimension) => dimension.format !== 'date')
  return fc.option(fc.uniqueArray(fc.constantFrom(...usable), { maxLength: 3, minLength: 1 }).chain((chosen) =>
    fc.record(Object.fromEntries(chosen.map((dimension) => {
      const one = value(dimension)
      const some = fc.uniqueArray(one, { minLength: 1, maxLength: 3 })
      return [dimension.id, fc.oneof(one, some, fc.record({ not: fc.oneof(one, some) }))]
    })))), { nil: undefined })
}

const withWhere = <T extends object>(thing: T, dimensions: Dimension[]) =>
  filters(dimensions).map((where) => (where ? { ...thing, where } : thing))

/** A term that the catalogue accepts. */
export const term: fc.Arbitrary<Term> = fc.oneof(
  fc.constantFrom(...kinds).chain((kind) => withWhere({ count: kind.id }, dimensionsOfKind(kind.dimensions))),
  fc.constantFrom(...kinds.filter((kind) => kind.distinct))
    .chain((kind) => withWhere({ distinct: kind.id }, dimensionsOfKind(kind.dimensions))),
  fc.constantFrom(...kinds.filter((kind) => kind.amounts.length > 0))
    .chain((kind) => withWhere({ sum: `${kind.id}.${kind.amounts[0]!.id}` }, dimensionsOfKind(kind.dimensions))),
  fc.constantFrom(...cubes).chain((cube) => fc.constantFrom(...cube.measures).chain((measure) =>
    withWhere({ sum: `${cube.id}.${measure.id}` }, cube.dimensions))),
)

const share: fc.Arbitrary<Share> = fc.record({ share: fc.record({ of: term, among: term }) })

/** An expression of any kind that the catalogue accepts, but for shares of a thing among itself. */
export const expression: fc.Arbitrary<Expression> = fc.oneof(
  term,
  share,
  fc.record({ change: fc.record({
    of: share, against: fc.constantFrom('previous-period', 'baseline'), as: fc.constantFrom('points', 'percent', 'difference'),
  }) }),
  fc.record({
    index: fc.constantFrom('dissimilarity', 'isolation'), over: fc.constant('population.persons'), areas: fc.constant('area'),
    groups: fc.constant('background'), group: fc.constantFrom('unknown', 'second-generation'),
  }),
  fc.record({ milestone: fc.constantFrom('plan-made', 'model-in-use') }),
  fc.record({
    reported: fc.constantFrom('number', 'percent', 'yes-no', 'yes-partially-no', 'words'),
    each: fc.constantFrom('programme', 'measure', 'body', 'unit', 'school', 'sector'),
  }),
  fc.record({
    survey: fc.constant('client-survey'), question: fc.constant('how-satisfied'),
    statistic: fc.constantFrom('share', 'mean', 'count'),
    answer: fc.constantFrom('very-satisfied', ['satisfied', 'very-satisfied']),
  }),
)
