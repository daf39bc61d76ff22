import { factsCatalogue, type Dimension } from '../facts/index.ts'
import { statisticsCatalogue } from '../statistics/index.ts'
import { allSums } from './check/thing.ts'

const { kinds, dimensions } = factsCatalogue()
const { cubes, indices } = statisticsCatalogue()
const ids = (things: { id: string }[]) => things.map((thing) => thing.id)
const everyDimension = new Map([...cubes.flatMap((cube) => cube.dimensions), ...dimensions].map((each) => [each.id, each]))

/** What the catalogue allows where a schema says `x-catalogue: …`. */
const allowed: Record<string, () => string[]> = {
  kind: () => ids(kinds),
  'kind-once': () => ids(kinds.filter((kind) => kind.distinct)),
  sum: allSums,
  'cube-measure': () => allSums().filter((sum) => cubes.some((cube) => sum.startsWith(`${cube.id}.`))),
  index: () => ids(indices),
  dimension: () => [...everyDimension.keys()].sort(),
}

function valuesOf({ codes, known = [], groups = [] }: Dimension): string[] {
  return [...(codes === 'open' ? known : codes), ...groups].map((each) => each.code)
}

/**
 * Puts the catalogue’s names into a JSON Schema, so that editors complete them. For `override` of z.toJSONSchema:
 * changes the schema that it is given.
 */
export function catalogueInSchema({ jsonSchema }: { jsonSchema: Record<string, unknown> }): void {
  const { 'x-catalogue': catalogue, id } = jsonSchema
  if (typeof catalogue === 'string') {
    delete jsonSchema['x-catalogue']
    jsonSchema.enum = allowed[catalogue]?.()
  }
  if (id === 'Filters') {
    delete jsonSchema.propertyNames
    jsonSchema.additionalProperties = false
    jsonSchema.properties = Object.fromEntries([...everyDimension.values()].map((dimension) => [dimension.id, {
      $ref: '#/$defs/Filter',
      description: `${dimension.title.en}. ${dimension.meaning}`,
      examples: valuesOf(dimension),
    }]))
  }
}
