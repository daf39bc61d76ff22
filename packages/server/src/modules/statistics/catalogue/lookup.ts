import { cubes } from './cubes/index.ts'
import { indices } from './indices.ts'
import type { Cube, SegregationIndex } from './types.ts'

const cubesById = new Map(cubes.map((cube) => [cube.id, cube]))
const indicesById = new Map(indices.map((index) => [index.id, index]))

/** The cube of that id, or undefined when the catalogue has none. */
export function cubeOf(id: string): Cube | undefined {
  return cubesById.get(id)
}

/** The index of that id, or undefined when the statistics library has none. */
export function indexOf(id: string): SegregationIndex | undefined {
  return indicesById.get(id)
}

/** The whole catalogue of statistics. */
export function statisticsCatalogue(): { cubes: Cube[]; indices: SegregationIndex[] } {
  return { cubes, indices }
}
