import type { ColumnType } from 'kysely'
import type { LocalizedText } from '../../../platform/languages/localized-text.ts'
import type { Achieved, AnswerState, AnswerVersionKind, RoundEventKind } from './contract.ts'

type Json<Value> = ColumnType<Value, string, string>

/** The tables of migration 0008. Days are text. */
export interface RoundTables {
  reporting_round: {
    id: string
    programme: string
    number: number
    title: Json<LocalizedText>
    starts: string
    ends: string
    deadline: string
    state: 'open' | 'closed'
    version: number
    opened_at: Date
    opened_by: string
    closed_at: Date | null
  }
  round_event: {
    round: string
    number: number
    kind: RoundEventKind
    before: ColumnType<unknown, string | null>
    after: ColumnType<unknown, string | null>
    reason: string | null
    at: Date
    by_person: string
  }
  round_answer: {
    id: string
    round: string
    measure: string
    body: string
    role: 'leads' | 'contributes'
    state: AnswerState
    version: number
    achieved: ColumnType<Achieved | null, Achieved | null | undefined>
    words: ColumnType<string, string | undefined>
    risks: ColumnType<string, string | undefined>
    language: ColumnType<'fi' | 'sv' | 'en', string | undefined>
    saved_at: ColumnType<Date | null, Date | null | undefined>
    saved_by: ColumnType<string | null, string | null | undefined>
    submitted_at: ColumnType<Date | null, Date | null | undefined>
    submitted_by: ColumnType<string | null, string | null | undefined>
    decided_at: ColumnType<Date | null, Date | null | undefined>
    decided_by: ColumnType<string | null, string | null | undefined>
    comment: ColumnType<string | null, string | null | undefined>
  }
  round_answer_version: {
    answer: string
    number: number
    kind: AnswerVersionKind
    version: number
    achieved: Achieved | null
    words: string
    risks: string
    language: string
    comment: string | null
    at: Date
    by_person: string | null
  }
  accepted_answer: {
    id: string
    answer: string
    number: number
    round: string
    measure: string
    body: string
    achieved: Achieved
    words: string
    language: string
    accepted_at: Date
  }
}
