import type { Actor } from '../../../platform/access/actor.ts'
import type { LocalizedText } from '../../../platform/languages/localized-text.ts'
import type { Written } from '../running/written.ts'

export type FeedbackState = 'new' | 'answered' | 'closed' | 'spam'

interface TextIn {
  text: string
  language: string
}

/** What a form needs: whom it reaches, and the signed time at which it was opened. */
export interface FeedbackForm {
  measure: { number: string; title: LocalizedText }
  body: { id: string; name: LocalizedText }
  /** To be sent back with the form, as it is. */
  opened: string
}

/** A form as it was sent. */
export interface FeedbackSent {
  text: string
  /** The language of the page that it was written on. */
  language: string
  email?: string | undefined
  mayPublish: boolean
  opened: string
  /** A field that nobody sees. Whoever fills it in is a program. */
  trap: string
}

/** What its sender reads at her secret address. */
export interface OwnFeedback {
  measure: { number: string; title: LocalizedText } | null
  body: { id: string; name: LocalizedText }
  text: TextIn
  sentAt: Date
  /** What is taken for spam is `waiting` as well: its sender is told nothing else. */
  state: 'waiting' | 'answered' | 'closed'
  answer: (TextIn & { at: Date }) | null
  public: boolean
}

/** A question and its answer that everybody may read. */
export interface PublishedFeedback {
  id: string
  text: TextIn
  sentAt: Date
  answer: TextIn & { at: Date }
  body: { id: string; name: LocalizedText }
}

/** In the inbox of those who answer. */
export interface FeedbackListed {
  id: string
  measure: { number: string; title: LocalizedText } | null
  body: { id: string; name: LocalizedText }
  handedFrom: { id: string; name: LocalizedText } | null
  text: TextIn
  state: FeedbackState
  sentAt: Date
  answeredAt: Date | null
  public: boolean
}

export interface FeedbackPage extends FeedbackListed {
  /** Only until it is answered or closed. */
  email: string | null
  mayPublish: boolean
  answer: (TextIn & { at: Date; by: string | null }) | null
  version: number
  /** To whom it can be handed over. */
  bodies: { id: string; name: LocalizedText }[]
  abilities: { answer: boolean; handOver: boolean; close: boolean; markSpam: boolean; unmarkSpam: boolean; publish: boolean; withdraw: boolean }
}

export interface FeedbackAnswer {
  answer: Written
  /** Question and answer are shown on the measure's page; refused when the sender did not allow it. */
  publish: boolean
  version?: number | undefined
}

/**
 * What residents say about the programme, and what the responsible body answers.
 * Everybody sends; those who act for the body answer; nobody else reads what is not published. What one may not see is `not-found`.
 */
export interface FeedbackService {
  form(actor: Actor, programme: string, measure: string): Promise<FeedbackForm>
  /**
   * Sends it to the body that leads the measure. What looks like spam is kept as spam and answered the same way.
   * `address`: the network address, only counted and never kept.
   * Problems: `too-many` (429), `form-too-old` (409, the form was opened more than a day ago), `invalid` (422).
   * @returns the key of the address at which the sender reads the answer; it is kept nowhere
   */
  send(actor: Actor, programme: string, measure: string, sent: FeedbackSent, from: { address: string }): Promise<{ key: string }>
  own(actor: Actor, programme: string, key: string): Promise<OwnFeedback>
  published(actor: Actor, programme: string, measure: string): Promise<PublishedFeedback[]>
  inbox(actor: Actor, programme: string, asked?: { state?: FeedbackState | undefined }): Promise<{ counts: Record<FeedbackState, number>; list: FeedbackListed[] }>
  one(actor: Actor, programme: string, id: string): Promise<FeedbackPage>
  answer(actor: Actor, programme: string, id: string, answer: FeedbackAnswer): Promise<void>
  handOver(actor: Actor, programme: string, id: string, to: { body: string; version?: number | undefined }): Promise<void>
  /** Ends it without an answer. */
  close(actor: Actor, programme: string, id: string, seen?: { version?: number | undefined }): Promise<void>
  markSpam(actor: Actor, programme: string, id: string, seen?: { version?: number | undefined }): Promise<void>
  /** It was no spam after all: it waits for an answer. */
  unmarkSpam(actor: Actor, programme: string, id: string, seen?: { version?: number | undefined }): Promise<void>
  publish(actor: Actor, programme: string, id: string, seen?: { version?: number | undefined }): Promise<void>
  /** Takes it off the measure's page. */
  withdraw(actor: Actor, programme: string, id: string, seen?: { version?: number | undefined }): Promise<void>
}
