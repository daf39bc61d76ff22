/**
 * Statistics: registers and cubes. Here stands the catalogue: which cubes there are, what each can be added up to,
 * how it can be told apart, and which indices can be taken over it.
 */
export { cubeOf, indexOf, statisticsCatalogue } from './catalogue/lookup.ts'
export type { Cube, SegregationIndex } from './catalogue/types.ts'
