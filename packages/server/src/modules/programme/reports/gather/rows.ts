import type { LocalizedText } from '../../../../platform/languages/localized-text.ts'
import type { ReportMeasureState, ReportAnswer, ReportValue } from '../format.ts'

/** What the tables say, as one statement brings it: JSON, days and moments as text. */
export interface Rows {
  states: { measure: string; state: ReportMeasureState; since: string; reason: string; language: string; merged_into: string | null }[]
  schedules: { measure: string; starts: string | null; ends: string | null }[]
  milestones: {
    id: string; measure: string; deliverable: string | null; title: LocalizedText; body: LocalizedText
    due: string | null; done_on: string | null; dropped: boolean
  }[]
  answers: {
    measure: string; round: LocalizedText; body: LocalizedText; body_key: string
    achieved: ReportAnswer['achieved']; words: string; language: string; accepted_on: string
  }[]
  values: {
    indicator: string; kind: ReportValue['kind']; starts: string; ends: string; breakdown: Record<string, string>
    value: number | null; missing: ReportValue['missing']; source: string; note: string; language: string
  }[]
  decisions: {
    number: number; text: string; condition: string; language: string; meeting_body: LocalizedText; met_on: string
    owner: LocalizedText; deadline: string | null; state: 'open' | 'closed'; closed_on: string | null; measures: string[]; public: boolean
  }[]
}
