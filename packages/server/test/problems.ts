import { Problem } from '../src/platform/problems/problem.ts'

/** The code of the problem that a piece of work ends in, `done` when it ends well; anything else is thrown on. */
export function problemOf(work: Promise<unknown>): Promise<string> {
  return work.then(() => 'done', (error: unknown) => {
    if (error instanceof Problem) return error.code
    throw error
  })
}

/** The fields that a piece of work refuses, as `field: code`. */
export function fieldsOf(work: Promise<unknown>): Promise<string[]> {
  return work.then(() => [], (error: unknown) => {
    if (error instanceof Problem) return error.fields.map(({ field, code }) => `${field}: ${code}`)
    throw error
  })
}
