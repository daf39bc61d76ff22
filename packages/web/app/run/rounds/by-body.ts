import type { AnswerListed, AnswerState, LocalizedText } from '@koto/server/types'

/** One body's row of the overview: how many of its answers are in each state, and how many are late. */
export interface BodyRow {
  id: string
  name: LocalizedText
  counts: Record<AnswerState, number>
  late: number
  total: number
}

/** Answers counted body by body, those with the most still to come first. */
export function byBody(answers: AnswerListed[]): BodyRow[] {
  const rows = new Map<string, BodyRow>()
  for (const { body, state, late } of answers) {
    const row = rows.get(body.id) ?? { ...body, counts: { open: 0, draft: 0, submitted: 0, returned: 0, accepted: 0 }, late: 0, total: 0 }
    row.counts[state] += 1
    row.total += 1
    if (late) row.late += 1
    rows.set(body.id, row)
  }
  const waiting = ({ counts }: BodyRow) => counts.open + counts.draft + counts.returned
  return [...rows.values()].sort((a, b) => b.late - a.late || waiting(b) - waiting(a))
}

/** What is asked of the list, from the address: one body, one state, or only late ones. */
export interface AnswerFilter {
  body: string
  state: string
}

export function readFilter(query: URLSearchParams): AnswerFilter {
  return { body: query.get('body') ?? '', state: query.get('state') ?? '' }
}

export function fits({ body, state, late }: AnswerListed, filter: AnswerFilter): boolean {
  if (filter.body !== '' && body.id !== filter.body) return false
  return filter.state === '' || (filter.state === 'late' ? late : state === filter.state)
}
