import type { Actor } from '../../../platform/access/actor.ts'
import type { LocalizedText } from '../../../platform/languages/localized-text.ts'
import type { Written } from '../running/written.ts'

/** What somebody can be told of. */
export type NoticeKind =
  | 'answer' | 'answer-returned' | 'milestone' | 'milestone-returned' | 'approval' | 'decision' | 'feedback'
/** What can wait for somebody; these two are only shown, and nobody is reminded of them. */
export type WaitingKind = NoticeKind | 'answers-to-accept' | 'values-to-accept'

/** What a notice is about, as it was when it was made. Names nobody. */
export interface NoticeAbout {
  /** The measure's number; null when it is about none or about several. */
  measure: string | null
  title: LocalizedText | null
  body: LocalizedText | null
  /** The last day, YYYY-MM-DD. */
  due: string | null
  round: { number: number; title: LocalizedText } | null
  /** The decision's number. */
  decision: number | null
  /** What the address of its page ends with: an answer's, a milestone's or a feedback's id, an indicator's key. */
  at: string
}

/** Why it stands where it stands in the list, the most urgent first. */
export type Urgency = 'late' | 'returned' | 'soon' | 'new' | 'later'

export interface Waiting {
  kind: WaitingKind
  subject: string
  programme: string
  about: NoticeAbout
  /** What was decided, of a decision. */
  text: Written | null
  urgency: Urgency
  /** Until `about.due`; negative when it is late. */
  days: number | null
  /** Somebody below was silent, or is missing: why it has come to her. */
  escalated: boolean
  /** How many, of what is only counted. */
  count: number
}

export interface NoticeShown {
  id: string
  kind: NoticeKind
  programme: string
  about: NoticeAbout
  /** The step of the ladder: `soon-7`, `late-1`, `new`, `returned-2`, `lead`, `coordinator`. */
  step: string
  at: Date
  mailedAt: Date | null
  /** What it was about has been done. */
  settledAt: Date | null
}

export type MailChoice = 'daily' | 'weekly' | 'none'

/** What the signed-in person's own page shows. */
export interface MyWork {
  waiting: Waiting[]
  /** The newest twenty. */
  notices: NoticeShown[]
  mail: {
    choice: MailChoice
    /** Whether Koto can send mail here at all. */
    sends: boolean
    /** Whether an address of hers is known. */
    hasAddress: boolean
  }
}

/** What the day's job has done. */
export interface DayOfNotices {
  day: string
  /** Notices made. */
  made: number
  /** Notices whose matter has been done since. */
  settled: number
  /** Digests that the mail server took. */
  mailed: number
  /** Digests that it refused for their receiver alone. */
  refused: number
  /** Whether Koto can send mail here at all. */
  sends: boolean
}

/** What waits for whom: due soon, late, escalated; on the person’s page and by mail. */
export interface NoticeService {
  /** The problem `sign-in-first` for anybody but a person. */
  mine(actor: Actor): Promise<MyWork>
  chooseMail(actor: Actor, choice: MailChoice): Promise<void>
  /** The day's job: makes the notices, settles what was done, mails. Throws MailNotSent when the mail server could not be used; all the rest stays done. */
  runDay(day: string): Promise<DayOfNotices>
}
