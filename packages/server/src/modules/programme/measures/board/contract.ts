import type { LocalizedText } from '../../../../platform/languages/localized-text.ts'
import type { RunningRules } from '../../running/rules.ts'
import type { MeasureState, StateCounts } from '../states.ts'

/** What the board shows only; every part may be left out, and what names nothing shows nothing. */
export interface BoardFilter {
  theme?: string | undefined
  set?: string | undefined
  state?: string | undefined
  /** A body's id: measures in which it, or a body under it, takes part. */
  body?: string | undefined
  late?: boolean | undefined
  /** Words that the number, the title or the description holds, in any language. */
  text?: string | undefined
}

interface Titled {
  number: string
  title: LocalizedText
}

interface NamedBody {
  id: string
  name: LocalizedText
}

/** The whole programme on one screen. */
export interface Board {
  title: LocalizedText
  themes: BoardTheme[]
  /** The bodies that take part in a measure, in the programme's order. */
  bodies: NamedBody[]
  /** Every set with its counts: of the measures that fit all of the filter but `set` and `state`, which the matrix itself offers. */
  sets: BoardSet[]
  counts: StateCounts
  /** Of the whole programme, whatever the filter. */
  percent: number | null
  /** By which progress was worked out. */
  rules: RunningRules['progress']
  /** The measures that fit the filter. */
  measures: BoardMeasure[]
  /** Days ahead and behind, nearest first; of the measures shown, and rounds. */
  deadlines: BoardDeadline[]
  /** Bodies that have not answered although the day is past. */
  silent: SilentBody[]
  /** Decisions that are open, of the measures shown. */
  decisions: BoardDecision[]
}

export interface BoardTheme {
  key: string
  title: LocalizedText
  counts: StateCounts
  /** Of the theme as a whole. */
  percent: number | null
}

export interface BoardSet extends Titled {
  theme: string
  counts: StateCounts
  /** Of the set as a whole. */
  percent: number | null
}

export interface BoardMeasure extends Titled {
  theme: string
  set: string
  state: MeasureState
  since: string | null
  percent: number | null
  leads: NamedBody[]
  /** The nearest day by which something of it is due and not done; it may be past. */
  next: string | null
  openDecisions: number
  /** Answers asked for in an open round and not sent yet; only those that the actor may know of. */
  answersMissing: number
  /** Something of it is past its day. */
  late: boolean
}

export interface BoardDeadline {
  kind: 'milestone' | 'schedule' | 'decision' | 'round'
  day: string
  late: boolean
  /** Null for a round. */
  measure: Titled | null
  /** What is due: a milestone's or a round's title; the text of a decision in its own language. Null for a measure's own end. */
  what: { title: LocalizedText } | { text: string; language: string } | null
  /** A milestone's id, a decision's or a round's number; null for a schedule. */
  id: string | null
}

export interface SilentBody extends NamedBody {
  /** Answers not sent although the round's deadline is past. */
  answers: number
  /** Milestones past due of which nothing has been reported. */
  milestones: number
}

export interface BoardDecision {
  number: number
  text: string
  language: string
  owner: LocalizedText
  deadline: string | null
  late: boolean
  measures: string[]
}
