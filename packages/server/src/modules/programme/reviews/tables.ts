import type { ColumnType, Generated } from 'kysely'
import type { StaffLanguage } from '../../../platform/languages/localized-text.ts'
import type { DecisionEvent, DecisionFields, MeetingState, PointKind, PresentAs } from './contract.ts'

type Fields = ColumnType<DecisionFields | null, string | null, never>

/** The tables of migration 0011. */
export interface ReviewTables {
  review_meeting: {
    id: string
    programme: string
    body: string
    starts_at: Date
    place: string
    state: MeetingState
    report: string | null
    version: number
    made_at: Date
    made_by: string
  }
  decision: {
    id: string
    programme: string
    meeting: string
    number: number
    text: string
    condition: string
    language: StaffLanguage
    owner: string
    deadline: string | null
    state: 'open' | 'closed'
    closed_at: Date | null
    closed_in: string | null
    public_at: Date | null
    version: number
  }
  decision_measure: { decision: string; measure: string }
  decision_event: {
    decision: string
    number: number
    kind: DecisionEvent['kind']
    text: string
    language: StaffLanguage
    before: Fields
    after: Fields
    at: Date
    by_person: string
  }
  meeting_item: {
    id: string
    meeting: string
    position: number
    kind: PointKind
    title: string
    measure: string | null
    decision: string | null
    minutes: string
    language: StaffLanguage
    minutes_language: Generated<StaffLanguage>
  }
  meeting_presence: { meeting: string; person: string | null; guest: string | null; as_what: PresentAs }
}
