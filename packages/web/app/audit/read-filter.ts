import type { AuditFilter } from '@koto/server/types'

/** The questions that the audit's address may carry. */
export const questions = ['from', 'to', 'actor', 'action', 'subjectKind', 'subjectId', 'before'] as const

/** What an address asks of the audit; empty questions are not asked. */
export function readFilter(search: URLSearchParams): Partial<Record<(typeof questions)[number], string>> & AuditFilter {
  return Object.fromEntries(questions.flatMap((name) => {
    const answer = search.get(name)?.trim()
    return answer ? [[name, answer]] : []
  }))
}
