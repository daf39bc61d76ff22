import type { AnswerState } from './contract.ts'
import { dayInFinland } from './today.ts'

/** Whether the coordinator still waits for the body. */
export const unanswered = (state: AnswerState): boolean => state === 'open' || state === 'draft' || state === 'returned'

/** Not answered, though the deadline has passed. An answer is in time on the day of the deadline. */
export function isLate(state: AnswerState, deadline: string, now: Date): boolean {
  return unanswered(state) && dayInFinland(now) > deadline
}

export function wasSentLate(submittedAt: Date | null, deadline: string): boolean {
  return submittedAt !== null && dayInFinland(submittedAt) > deadline
}

export function noCounts(): Record<AnswerState, number> {
  return { open: 0, draft: 0, submitted: 0, returned: 0, accepted: 0 }
}
