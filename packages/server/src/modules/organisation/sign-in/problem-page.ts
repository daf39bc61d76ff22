import type { Problem } from '../../../platform/problems/problem.ts'
import { languageOfPath } from './local-path.ts'

/** The page that tells, in the reader's language, why she is not signed in, and lets her start again. */
export function problemPage(problem: Pick<Problem, 'code'>, path: string): string {
  const query = new URLSearchParams({ problem: problem.code, ...(path === '/' ? {} : { return: path }) })
  return `/${languageOfPath(path) ?? 'fi'}/sign-in?${query}`
}
