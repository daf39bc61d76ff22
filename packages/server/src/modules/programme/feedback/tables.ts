import type { FeedbackState } from './contract.ts'

/** The table of migration 0012. */
export interface FeedbackTables {
  feedback: {
    id: string
    programme: string
    measure: string | null
    body: string
    handed_from: string | null
    text: string
    language: string
    email: string | null
    reading: Buffer
    state: FeedbackState
    sent_at: Date
    answer: string | null
    answer_language: string | null
    answered_at: Date | null
    answered_by: string | null
    may_publish: boolean
    public_at: Date | null
    version: number
  }
}
