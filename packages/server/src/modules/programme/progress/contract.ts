import type { Actor } from '../../../platform/access/actor.ts'
import type { LocalizedText } from '../../../platform/languages/localized-text.ts'
import type { PublicChangeKind } from '../running/public-change.ts'

export type MeasureStateName = 'planned' | 'under-way' | 'done' | 'postponed' | 'merged' | 'stopped'

/** Something that somebody wrote, in the one language that it was written in. */
export interface WrittenText {
  text: string
  language: string
}

/** One state that a measure has been in. Never says who changed it. */
export interface StateTold {
  state: MeasureStateName
  /** The day from which it is so. */
  since: string
  reason: WrittenText
  mergedInto: { number: string; title: LocalizedText } | null
  at: Date
}

/** What a list shows of a measure. */
export interface PublicStanding {
  number: string
  state: MeasureStateName
  since: string | null
  /** Still to be done, and its end or a milestone's day has passed. */
  late: boolean
}

/** How many measures stand how; each is counted once: late ones are not under way or planned as well. */
export interface StandingCounts {
  done: number
  underWay: number
  late: number
  planned: number
  /** Postponed, merged into another, stopped. */
  other: number
  all: number
}

export interface MilestoneTold {
  id: string
  title: LocalizedText
  due: string | null
  /** The day on which it was done, as approved. */
  doneOn: string | null
  /** No longer aimed at, since this moment. */
  droppedAt: Date | null
  /** Why not. */
  droppedWhy: WrittenText | null
  standing: 'done' | 'late' | 'coming' | 'dropped' | 'no-day'
  body: { id: string; name: LocalizedText } | null
}

export interface AnswerTold {
  body: { id: string; name: LocalizedText }
  round: { number: number; title: LocalizedText; starts: string; ends: string }
  achieved: 'yes' | 'partially' | 'no'
  words: WrittenText
  acceptedAt: Date
}

export interface DecisionTold {
  number: number
  text: WrittenText
  condition: string
  owner: { id: string; name: LocalizedText }
  decidedBy: { id: string; name: LocalizedText }
  decidedAt: Date
  deadline: string | null
  closedAt: Date | null
}

export interface ScheduleTold {
  starts: string | null
  ends: string | null
  phases: { title: LocalizedText; starts: string | null; ends: string | null }[]
}

/** How one measure goes, as everybody may read it. What is not accepted, approved or closed yet is not in it. */
export interface MeasureProgress extends PublicStanding {
  /** Newest first; empty while it is planned and nobody has said anything yet. */
  states: StateTold[]
  schedule: ScheduleTold | null
  /** In the order of their days; those without a day last. */
  milestones: MilestoneTold[]
  /** The newest round first. */
  answers: AnswerTold[]
  decisions: DecisionTold[]
}

export interface NextReview {
  startsAt: Date
  place: string
  body: { id: string; name: LocalizedText }
}

/** How a whole programme goes. */
export interface ProgrammeStandings {
  /** By measure number. */
  measures: Record<string, PublicStanding>
  /** By theme id, in the programme's order. */
  themes: Record<string, StandingCounts>
  all: StandingCounts
  nextReview: NextReview | null
}

/** Something public that changed: what a list, the feed and the open API tell. */
export interface ChangeTold {
  id: number
  at: Date
  kind: PublicChangeKind
  measure: { number: string; title: LocalizedText } | null
  indicator: { id: string; title: LocalizedText } | null
  /** What its room told of it: public facts only. Which there are depends on the kind, and older ones may lack some. */
  told: Record<string, unknown>
}

/** Days in Finland, both included; newest first, at most `limit` (200 unless told, 1000 at most). */
export interface ChangesAsked {
  from?: string | undefined
  to?: string | undefined
  limit?: number | undefined
  /** Only those before this one's id, for going on. */
  before?: number | undefined
}

/** What everybody may read of how the programme goes: states, history, changes, feed. What does not exist is `not-found`. */
export interface ProgressReading {
  overview(actor: Actor, programme: string): Promise<ProgrammeStandings>
  measure(actor: Actor, programme: string, number: string): Promise<MeasureProgress>
  changes(actor: Actor, programme: string, asked?: ChangesAsked): Promise<ChangeTold[]>
  /** The day in Finland on which the first public change was told; null when there is none yet. */
  firstChange(actor: Actor, programme: string): Promise<string | null>
  /** Changes when the programme, what is told of it, or the day changes: a feed's or an answer's tag is made of it. */
  stamp(actor: Actor, programme: string): Promise<string>
}
