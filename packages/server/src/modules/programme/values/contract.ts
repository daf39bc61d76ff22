import type { Actor } from '../../../platform/access/actor.ts'
import type { LocalizedText } from '../../../platform/languages/localized-text.ts'
import type { IndicatorView, VersionListed } from '../reading.ts'
import type { Written } from '../running/written.ts'
import type { Question } from './questions.ts'
import type { Standing } from './standing.ts'
import type { Breakdown, ValueKind, ValueState } from './tables.ts'

export type { Question, QuestionCode } from './questions.ts'
export type { Standing, StandingRule, StandingState } from './standing.ts'
export type { Trend } from './trend.ts'
export type { Breakdown, ValueKind, ValueState } from './tables.ts'

/** One figure that stands: accepted, and not corrected since. */
export interface ValuePoint {
  id: string
  /** As addresses name it: `2019`, `2019-Q2`, `2019-03`, `programme`; of a target its day. */
  period: string
  starts: string
  ends: string
  /** Dimension → value; empty for the whole. */
  breakdown: Breakdown
  /** In the indicator's unit (50 means 50 % when it is percent); yes is 1, partially 0.5, no 0. Null when `missing` says why. */
  value: number | null
  missing: 'masked' | 'not-applicable' | null
  source: string
  /** Of the source and the note. */
  language: Written['language']
  note: Written | null
  /** The how manieth it is: above 1 it corrects the one before. */
  number: number
  definitionVersion: number
}

/** What was entered, proposed, corrected or refused, as staff see it. */
export interface ValueTold extends ValuePoint {
  kind: ValueKind
  state: ValueState
  /** Why the earlier one was corrected. */
  why: string | null
  /** The questions that whoever entered it answered with yes. */
  confirmed: Question['code'][]
  body: { id: string; name: LocalizedText } | null
  at: Date
  by: string
  decidedAt: Date | null
  decidedBy: string | null
  comment: string | null
}

export interface SeriesDimension {
  id: string
  title: LocalizedText
  /** The values to choose from; null when it is open and the value is written. */
  values: { code: string; label: LocalizedText }[] | null
}

/** One indicator with all its figures. Everybody sees the whole; parts only when each is large enough (decision 9). */
export interface Series {
  indicator: IndicatorView
  programme: { start: string; end: string }
  baseline: ValuePoint | null
  /** Dated targets besides the definition's own, by day. */
  targets: ValuePoint[]
  /** Of the whole, oldest first. */
  totals: ValuePoint[]
  /** Parts, by the dimensions they are by; each with the words of its values, in the dimensions' order (null: it stands for itself). */
  breakdowns: { dimensions: { id: string; title: LocalizedText }[]; points: (ValuePoint & { words: (LocalizedText | null)[] })[] }[]
  /** Breakdowns that this reader does not see, since some part is too small. */
  leftOut: { dimensions: { id: string; title: LocalizedText }[]; period: string }[]
  /** What was measured under definitions that cannot be compared with the present one, newest definition first. */
  earlier: { version: VersionListed; points: ValuePoint[] }[]
  milestone: { id: string; title: LocalizedText; due: string | null; doneOn: string | null } | null
  standing: Standing
  /** What waits for the coordinator; empty for whoever may not see it. */
  proposals: ValueTold[]
  /** Everything that ever stood here, newest first; empty for the public. */
  history: ValueTold[]
  abilities: ValueAbilities
  /** For forms; empty for those who may not enter. */
  choices: { periods: string[]; dimensions: SeriesDimension[] }
}

export interface ValueAbilities {
  /** Enter, propose or correct a value. */
  enter: boolean
  /** Accept and refuse; enter without asking anybody; set baseline and targets. */
  decide: boolean
  /** The bodies for which this person may propose. */
  bodies: { id: string; name: LocalizedText }[]
}

/** How an indicator stands, for lists. */
export interface IndicatorStanding {
  indicator: IndicatorView
  standing: Standing
  /** The values of the whole, oldest first: for a small trend line. */
  values: { period: string; value: number }[]
  baseline: number | null
  /** How many values wait for the coordinator, as far as this person may see. */
  proposed: number
  /** Whether this person may enter values. */
  enter: boolean
}

export interface ValueInput {
  kind: 'value' | 'baseline' | 'target'
  /** A period (`2019`, `2019-Q2`, `2019-03`, `programme`); of a target its day. */
  period: string
  breakdown: Breakdown
  /** As a person writes it (`1 234,5`; yes, partially, no), or a number. */
  value: string | number | null
  missing?: 'masked' | 'not-applicable' | undefined
  source: string
  note: string
  /** Of the source and the note. */
  language: Written['language']
  /** Needed when an accepted value is corrected. */
  why?: string | undefined
  /** Yes, it is right, to all that Koto asks. */
  confirmed: boolean
  /** For whom it is proposed; without one, the first of the person's own bodies, or nobody for the coordinator. */
  body?: string | undefined
  /** The answer of a round that it belongs to. */
  answer?: string | undefined
  /** The number of the value that was seen (0: none); refused when another stands by now. */
  seen?: number | undefined
}

/** One pasted row: what it says, and what is wrong with it or asked about it. */
export interface PastedRow {
  /** As in the text, from 1. */
  line: number
  cells: string[]
  period: string | null
  breakdown: Breakdown
  words: (LocalizedText | null)[]
  value: number | null
  note: string
  errors: string[]
  questions: Question[]
  /** Whether something stands there already, that the row corrects; and what. */
  corrects: boolean
  was: number | null
}

export interface PasteInput {
  /** Rows as a spreadsheet gives them: tabs between cells. */
  text: string
  /** The dimension that the second column is of, when no row of headings says so. */
  dimension?: string | undefined
  source: string
  language: Written['language']
  why?: string | undefined
  confirmed: boolean
  body?: string | undefined
}

export interface PastePreview {
  dimensions: { id: string; title: LocalizedText }[]
  rows: PastedRow[]
  errors: number
  questions: number
  corrections: number
}

/**
 * Values of indicators: baseline, targets, what it was in each period, and how it stands. Problems: `not-found`; `invalid` with
 * fields; `to-confirm` (422) when Koto asks and nobody said yes; `changed-meanwhile`; `proposal-waits` (409).
 */
export interface ValueService {
  series(actor: Actor, programme: string, indicator: string): Promise<Series>
  /** All indicators, in the order of `ProgrammeReading.indicators`. */
  standings(actor: Actor, programme: string): Promise<IndicatorStanding[]>
  /** Proposed by a body, at once accepted when the coordinator enters it. */
  enter(actor: Actor, programme: string, indicator: string, input: ValueInput): Promise<{ id: string; state: ValueState; number: number }>
  preview(actor: Actor, programme: string, indicator: string, input: PasteInput): Promise<PastePreview>
  /** Every row or none. */
  paste(actor: Actor, programme: string, indicator: string, input: PasteInput): Promise<{ entered: number; state: ValueState }>
  /** Accepts or refuses what was proposed. A refusal says why. */
  decide(actor: Actor, programme: string, value: string, decision: { accept: boolean; comment: string }): Promise<void>
  /** Accepts what was proposed with a round's answer, when the answer is accepted. @returns how many */
  acceptOf(actor: Actor, programme: string, answer: string): Promise<number>
}
