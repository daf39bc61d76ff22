import { dimensions } from './dimensions/index.ts'
import { factKinds } from './kinds/index.ts'
import type { Dimension, FactKind } from './types.ts'

const kindsById = new Map(factKinds.map((kind) => [kind.id, kind]))
const dimensionsById = new Map(dimensions.map((dimension) => [dimension.id, dimension]))

/** The fact kind of that id, or undefined when the catalogue has none. */
export function factKind(id: string): FactKind | undefined {
  return kindsById.get(id)
}

/** The dimension of that id that facts carry, or undefined. */
export function factDimension(id: string): Dimension | undefined {
  return dimensionsById.get(id)
}

/** The whole catalogue of facts, as the command line and the open API print it. */
export function factsCatalogue(): { kinds: FactKind[]; dimensions: Dimension[] } {
  return { kinds: factKinds, dimensions }
}
