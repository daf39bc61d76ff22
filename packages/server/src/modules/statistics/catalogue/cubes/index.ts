import type { Cube } from '../types.ts'
import { learningCubes } from './learning.ts'
import { residentCubes } from './residents.ts'
import { workCubes } from './work.ts'
import { youngCubes } from './young.ts'

/** Every cube that a definition may name. */
export const cubes: Cube[] = [...residentCubes, ...workCubes, ...youngCubes, ...learningCubes]
