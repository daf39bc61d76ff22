import type { LocalizedText } from '../../../platform/languages/localized-text.ts'
import type { Written } from '../running/written.ts'

/**
 * What a frozen report holds, in format 1. It stands by itself: nothing in it leads to a table, so that it reads the
 * same for ever. Days are `YYYY-MM-DD`. A later format is another type beside this one, and this one goes on being read.
 */
export interface ReportContent {
  programme: { id: string; version: number; title: LocalizedText; city: LocalizedText; promise: LocalizedText; period: { start: string; end: string } }
  period: { starts: string; ends: string }
  /** What was due before this day and not done is late: the day on which it was gathered, or the one after the period when that came first. */
  asOf: string
  themes: ReportTheme[]
  plans: { id: string; title: LocalizedText; indicators: ReportIndicator[] }[]
  /** The programme's own. */
  indicators: ReportIndicator[]
  decisions: ReportDecision[]
}

export interface ReportTheme {
  id: string
  title: LocalizedText
  summary: LocalizedText
  sets: { number: string; title: LocalizedText; measures: ReportMeasure[] }[]
}

export interface ReportMeasure {
  number: string
  title: LocalizedText
  description: LocalizedText
  bodies: { id: string; name: LocalizedText; role: 'leads' | 'contributes' }[]
  state: ReportMeasureState
  /** Null while nobody has said anything: it is planned. */
  since: string | null
  reason: Written | null
  mergedInto: string | null
  starts: string | null
  ends: string | null
  /** Its schedule has ended and it has not. */
  late: boolean
  milestones: ReportMilestone[]
  answers: ReportAnswer[]
  indicators: ReportIndicator[]
}

export const reportMeasureStates = ['planned', 'under-way', 'done', 'postponed', 'merged', 'stopped'] as const
export type ReportMeasureState = (typeof reportMeasureStates)[number]

export interface ReportMilestone {
  id: string
  title: LocalizedText
  body: LocalizedText | null
  due: string | null
  doneOn: string | null
  state: 'done' | 'late' | 'coming' | 'dropped'
}

/** What a body answered, as the coordinator accepted it. */
export interface ReportAnswer {
  round: LocalizedText
  body: LocalizedText
  bodyId: string
  achieved: 'yes' | 'partially' | 'no'
  words: Written
  acceptedOn: string
}

export interface ReportIndicator {
  id: string
  title: LocalizedText
  unit: string
  direction: 'up' | 'down' | 'none'
  definitionVersion: number
  target: ReportTarget | null
  /** Of the whole and of its parts, in the order of time. */
  values: ReportValue[]
  state: 'reached' | 'not-reached' | 'no-target' | 'no-data'
}

/** What the programme aims at. `value` is null when the target is no number, or a share that is held against another. */
export interface ReportTarget {
  comparator: 'at-least' | 'at-most' | 'exactly' | 'more-than-before' | 'done'
  value: number | null
  each: 'year' | 'programme' | null
  by: string | null
}

export interface ReportValue {
  kind: 'baseline' | 'value' | 'target'
  starts: string
  ends: string
  /** Dimension and value of the catalogue; empty is the whole. */
  breakdown: Record<string, string>
  value: number | null
  missing: 'masked' | 'not-applicable' | null
  source: string
  note: Written | null
}

export interface ReportDecision {
  number: number
  text: Written
  condition: string
  meetingBody: LocalizedText
  metOn: string
  owner: LocalizedText
  deadline: string | null
  state: 'open' | 'closed'
  closedOn: string | null
  measures: string[]
  /** Whether everybody might read it when the report was frozen; who does not work with the programme sees these only. */
  public: boolean
  late: boolean
}

export const presentFormat = 1

/** Reads a content of any format that this Koto ever wrote. */
export function readContent(format: number, text: string): ReportContent {
  if (format !== presentFormat) throw new Error(`this Koto does not know format ${format} of frozen reports`)
  return JSON.parse(text) as ReportContent
}
