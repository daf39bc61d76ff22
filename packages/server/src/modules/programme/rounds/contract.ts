import type { Actor } from '../../../platform/access/actor.ts'
import type { LocalizedText, StaffLanguage } from '../../../platform/languages/localized-text.ts'
import type { Done } from '../running/written.ts'
import type { ImportChecked, ImportedRow } from './sheet/contract.ts'

export type { ImportChecked, ImportedRow, RowError } from './sheet/contract.ts'

/** Nothing written yet · being written · waits for the coordinator · sent back with a comment · accepted, and public. */
export type AnswerState = 'open' | 'draft' | 'submitted' | 'returned' | 'accepted'
export type Achieved = 'yes' | 'partially' | 'no'
export type AnswerVersionKind = 'saved' | 'submitted' | 'returned' | 'accepted' | 'reopened' | 'imported'
export type RoundEventKind = 'opened' | 'deadline-moved' | 'closed' | 'unlocked'

/** A round: what it asks about, by when, and whether it is open. Days as `2028-02-15`. */
export interface RoundHead {
  number: number
  title: LocalizedText
  starts: string
  ends: string
  deadline: string
  state: 'open' | 'closed'
}

export interface RoundListed extends RoundHead {
  /** Of the answers that the caller may see. */
  counts: Record<AnswerState, number>
  /** Not answered, though the deadline has passed. */
  late: number
}

export interface RoundsListed {
  rounds: RoundListed[]
  abilities: { open: boolean }
}

/** A new round. `ask`: only the bodies that lead each measure, or those that take part in it too. */
export interface NewRound {
  title: { fi: string; sv: string; en: string }
  starts: string
  ends: string
  deadline: string
  ask: 'leads' | 'all'
}

/** One body's answer about one measure, in a list. */
export interface AnswerListed {
  id: string
  measure: { number: string; title: LocalizedText }
  body: { id: string; name: LocalizedText }
  role: 'leads' | 'contributes'
  state: AnswerState
  achieved: Achieved | null
  /** Not answered, though the deadline has passed. */
  late: boolean
  /** Sent in after the deadline. */
  sentLate: boolean
  saved: Done | null
  /** Whether the caller may open it. */
  abilities: { read: boolean; write: boolean }
}

export interface RoundEvent {
  kind: RoundEventKind
  before: string | null
  after: string | null
  reason: string | null
  done: Done
}

/** A round with all its answers that the caller may see, measure by measure. */
export interface RoundOverview extends RoundListed {
  version: number
  answers: AnswerListed[]
  /** Those that the caller writes for, when that is not the whole programme. */
  mine: AnswerListed[]
  events: RoundEvent[]
  abilities: { close: boolean; unlock: boolean; moveDeadline: boolean; import: boolean }
}

/** What a body writes. Risks stay with those who work with the programme. */
export interface AnswerDraft {
  achieved: Achieved | null
  words: string
  risks: string
  language: StaffLanguage
}

/** An accepted answer, as everybody reads it. */
export interface AcceptedAnswer {
  round: { number: number; title: LocalizedText }
  achieved: Achieved
  words: string
  language: string
  at: Date
}

/** One line of an answer's history: the text as it stood when it was sent, returned, accepted, reopened or written over. */
export interface AnswerVersion extends AnswerDraft {
  number: number
  kind: AnswerVersionKind
  comment: string | null
  done: Done
}

export interface MilestoneBeside {
  id: string
  title: LocalizedText
  due: string | null
  doneOn: string | null
  dropped: boolean
}

export interface IndicatorBeside {
  /** As the programme names it. */
  id: string
  title: LocalizedText
  unit: string
  /** The newest value of the round's period, of the whole; `proposed` is not public yet. */
  value: { number: number | null; state: 'proposed' | 'accepted'; ends: string } | null
}

/** An answer as its writer and the coordinator see it, with all that stands beside it. */
export interface AnswerPage extends AnswerDraft {
  id: string
  version: number
  state: AnswerState
  role: 'leads' | 'contributes'
  late: boolean
  round: RoundHead
  measure: { number: string; title: LocalizedText; description: LocalizedText }
  body: { id: string; name: LocalizedText }
  saved: Done | null
  submitted: Done | null
  decided: Done | null
  /** What the coordinator said when it was last returned, reopened or accepted. */
  comment: string | null
  /** The answer that was accepted in the round before. */
  last: AcceptedAnswer | null
  /** What the public reads of this one; stays while it is opened again. */
  accepted: AcceptedAnswer | null
  milestones: MilestoneBeside[]
  indicators: IndicatorBeside[]
  history: AnswerVersion[]
  /** The caller's next answer of this round that is not sent yet. */
  next: string | null
  abilities: { write: boolean; takeBack: boolean; decide: boolean; reopen: boolean }
}

export interface Saved {
  version: number
  state: AnswerState
  /** Null when nothing was written yet. */
  savedAt: Date | null
}

/** Which answer: of which programme, in the round with which number. */
export interface AnswerPlace {
  programme: string
  round: number
  answer: string
}

/**
 * Reporting rounds: the coordinator asks, each body answers for its own shares, the coordinator accepts or returns.
 * What the caller may not see is not found. `seen` is the version that the caller read: when another stands, the problem
 * is `changed-meanwhile` (409) and nothing is written. In a closed round everything that writes is `round-closed` (409).
 */
export interface RoundService {
  list(actor: Actor, programme: string): Promise<RoundsListed>
  /** A round as it would be next: the period after the last one, thirty days to answer. */
  suggest(actor: Actor, programme: string): Promise<NewRound>
  /** Opens a round, and freezes who is asked. Answers its number. */
  open(actor: Actor, programme: string, round: NewRound): Promise<number>
  round(actor: Actor, programme: string, number: number): Promise<RoundOverview>
  moveDeadline(actor: Actor, programme: string, number: number, deadline: string, reason: string): Promise<void>
  /** Locks every answer of it. */
  close(actor: Actor, programme: string, number: number): Promise<void>
  unlock(actor: Actor, programme: string, number: number, reason: string): Promise<void>

  answer(actor: Actor, place: AnswerPlace): Promise<AnswerPage>
  /** The same by what a machine knows: the measure's number and the body's id. */
  find(actor: Actor, programme: string, round: number, measure: string, body: string): Promise<AnswerPage>
  /** Saves a draft. Another person's text that it writes over is kept in the history. */
  save(actor: Actor, place: AnswerPlace, draft: AnswerDraft, seen: number): Promise<Saved>
  /** Saves and sends in. `invalid` (422) while `achieved` or `words` is missing. */
  submit(actor: Actor, place: AnswerPlace, draft: AnswerDraft, seen: number): Promise<Saved>
  /** Makes what was sent in a draft again, before it is decided on. */
  takeBack(actor: Actor, place: AnswerPlace, seen: number): Promise<Saved>
  /** Makes it public. */
  accept(actor: Actor, place: AnswerPlace, comment: string | null, seen: number): Promise<Saved>
  return(actor: Actor, place: AnswerPlace, comment: string, seen: number): Promise<Saved>
  /** Opens an accepted answer; the public keeps the accepted one until another is accepted. */
  reopen(actor: Actor, place: AnswerPlace, reason: string, seen: number): Promise<Saved>
  /** The caller's shares of a round as an XLSX workbook, to be filled in. */
  sheet(actor: Actor, programme: string, number: number, language: StaffLanguage): Promise<Uint8Array>
  /** Looks a filled workbook through and writes nothing. */
  checkSheet(actor: Actor, programme: string, number: number, file: Uint8Array): Promise<ImportChecked>
  /** Saves all the rows as drafts, or none. `invalid` when one does not fit any more. */
  importRows(actor: Actor, programme: string, number: number, rows: ImportedRow[]): Promise<number>
}
