import type { Actor } from '../../../platform/access/actor.ts'
import type { LocalizedText } from '../../../platform/languages/localized-text.ts'
import type { Done, Written } from '../running/written.ts'
import type { DecisionChanges, DecisionInput, MeetingChanges, MeetingPlan, MinutesInput, PointInput, PresenceInput } from './input.ts'
export type { DecisionChanges, DecisionInput, MeetingChanges, MeetingPlan, MinutesInput, PointInput, PresenceInput } from './input.ts'

/** planned → held (it has begun, and its agenda stands) → closed (its minutes are final); or planned → cancelled. */
export type MeetingState = 'planned' | 'held' | 'closed' | 'cancelled'
export type PointKind = 'report' | 'measure' | 'decision' | 'other'
export type PresentAs = 'chair' | 'member' | 'secretary' | 'expert'

/** A body of the programme, as decisions and meetings name it. */
export interface ReviewBodyNamed {
  id: string
  name: LocalizedText
}

/** A frozen report that a meeting deals with. */
export interface ReportNamed {
  number: number
  title: LocalizedText
}

export interface MeetingListed {
  id: string
  body: ReviewBodyNamed
  startsAt: Date
  place: string
  state: MeetingState
  report: ReportNamed | null
  /** How many points its agenda has, and how many decisions it made. */
  points: number
  decisions: number
}

/** One decision. Late means that it is open after its deadline’s day. */
export interface DecisionListed {
  number: number
  decision: Written
  /** On what condition it holds; in the language of the decision. Empty when there is none. */
  condition: string
  owner: ReviewBodyNamed
  /** A day, or null when none was set. */
  deadline: string | null
  late: boolean
  state: 'open' | 'closed'
  /** The meeting that made it. */
  made: { meeting: string; body: ReviewBodyNamed; at: Date }
  closed: { at: Date; meeting: string | null } | null
  /** Whether everybody may read it: its meeting’s minutes are final. */
  public: boolean
  measures: { number: string; title: LocalizedText }[]
}

/** What was said or changed about a decision; `before` and `after` hold only the fields that changed. */
export interface DecisionEvent {
  kind: 'made' | 'changed' | 'followed-up' | 'closed' | 'reopened'
  said: Written | null
  before: DecisionFields | null
  after: DecisionFields | null
  done: Done
}

/** A decision's fields as its history keeps them; bodies and measures by id and number. */
export interface DecisionFields {
  text?: string
  condition?: string
  owner?: string
  deadline?: string | null
  state?: 'open' | 'closed'
  measures?: string[]
}

export interface DecisionPage extends DecisionListed {
  version: number
  /** Oldest first. */
  events: DecisionEvent[]
  /** Meetings of the body under way, in which it can be closed. */
  closableIn: { id: string; startsAt: Date }[]
  abilities: { change: boolean; changeText: boolean; close: boolean; reopen: boolean; followUp: boolean }
}

/** A point of an agenda, with its minutes. */
export interface AgendaPoint {
  id: string
  kind: PointKind
  /** What an “other” point is about. */
  title: Written | null
  measure: { number: string; title: LocalizedText } | null
  decision: DecisionListed | null
  minutes: Written | null
  /** What changes when somebody writes: to be sent back as `seen`. */
  seen: string
}

export interface Presence {
  /** To take her off the list. */
  key: string
  /** By name for who has an account; a guest by the part she takes. Null when the name may not be told. */
  name: string | null
  guest: boolean
  as: PresentAs
}

export interface MeetingPage extends MeetingListed {
  version: number
  agenda: AgendaPoint[]
  presence: Presence[]
  decided: DecisionListed[]
  /** keep: agenda, presence, minutes; decide: make decisions; the others are the steps of its life. */
  abilities: { change: boolean; keep: boolean; decide: boolean; hold: boolean; close: boolean; cancel: boolean }
}

/** What can be chosen when a meeting is planned, kept, or decides. */
export interface ReviewChoices {
  reviewBodies: ReviewBodyNamed[]
  bodies: ReviewBodyNamed[]
  measures: { number: string; title: LocalizedText }[]
  /** Newest first. */
  reports: ReportNamed[]
}

export interface DecisionFilter {
  state?: 'open' | 'closed' | undefined
  late?: boolean | undefined
  /** The id of the body that owns it. */
  owner?: string | undefined
  /** Only those of the bodies for which the actor acts. */
  own?: boolean | undefined
}

/** The next meeting, for a front page. */
export interface NextMeeting {
  body: ReviewBodyNamed
  startsAt: Date
  place: string
}

/**
 * Reviews: meetings of those who follow the programme, and their decisions. The coordinator plans; the coordinator and
 * the reviewers of the body that meets keep the meeting and decide; the body that owns a decision follows it up.
 * What the actor may not do is `not-found`. Problems: `meeting-state` (the meeting is not in a state for this),
 * `changed-meanwhile`, `decision-minuted` (its words are final), `decision-state`, `invalid`.
 */
export interface ReviewService {
  meetings(actor: Actor, programme: string): Promise<{ meetings: MeetingListed[]; abilities: { plan: boolean } }>
  meeting(actor: Actor, programme: string, id: string): Promise<MeetingPage>
  choices(actor: Actor, programme: string): Promise<ReviewChoices>
  /** Those who may be present by name: reviewers. */
  reviewers(actor: Actor, programme: string): Promise<{ id: string; name: string }[]>

  /** Gives the meeting's id. What the body decided earlier and is still open is on its agenda at once. */
  plan(actor: Actor, programme: string, plan: MeetingPlan): Promise<string>
  changeMeeting(actor: Actor, programme: string, id: string, changes: MeetingChanges, seen?: number): Promise<void>
  hold(actor: Actor, programme: string, id: string): Promise<void>
  cancel(actor: Actor, programme: string, id: string): Promise<void>
  /** The minutes become final and the decisions public. */
  close(actor: Actor, programme: string, id: string): Promise<void>

  addPoint(actor: Actor, programme: string, meeting: string, point: PointInput): Promise<string>
  removePoint(actor: Actor, programme: string, meeting: string, point: string): Promise<void>
  writeMinutes(actor: Actor, programme: string, meeting: string, point: string, minutes: MinutesInput): Promise<void>
  attend(actor: Actor, programme: string, meeting: string, presence: PresenceInput): Promise<void>
  unattend(actor: Actor, programme: string, meeting: string, key: string): Promise<void>

  /** Gives the decision's number. */
  decide(actor: Actor, programme: string, meeting: string, decision: DecisionInput): Promise<number>
  changeDecision(actor: Actor, programme: string, number: number, changes: DecisionChanges, seen?: number): Promise<void>
  followUp(actor: Actor, programme: string, number: number, said: Written): Promise<void>
  /** In a meeting under way of the body that decided. */
  closeDecision(actor: Actor, programme: string, number: number, meeting: string, said: Written, seen?: number): Promise<void>
  reopenDecision(actor: Actor, programme: string, number: number, why: Written, seen?: number): Promise<void>

  decisions(actor: Actor, programme: string, filter?: DecisionFilter): Promise<DecisionListed[]>
  decision(actor: Actor, programme: string, number: number): Promise<DecisionPage>
  /** What was decided about a measure, newest first; for the public only what is public. */
  decidedAbout(actor: Actor, programme: string, measure: string): Promise<DecisionListed[]>
  openDecisions(actor: Actor, programme: string): Promise<DecisionListed[]>
  /** Null when none is planned. */
  next(actor: Actor, programme: string): Promise<NextMeeting | null>
}
