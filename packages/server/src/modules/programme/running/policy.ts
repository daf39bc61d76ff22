import { holds, type Actor } from '../../../platform/access/actor.ts'
import type { Id } from '../../../platform/ids/id.ts'

/** What can be done, by what it is done to. */
export type Subject =
  | 'board' | 'measure' | 'milestone' | 'round' | 'share' | 'answer' | 'value' | 'target'
  | 'meeting' | 'decision' | 'report' | 'feedback'
export type Action =
  | 'read' | 'add' | 'change' | 'report' | 'approve' | 'open' | 'close' | 'unlock' | 'write' | 'submit' | 'decide' | 'correct'
  | 'freeze' | 'publish' | 'keep' | 'follow-up' | 'answer'

/** The units of the body that it is about: its own, and those above it. Empty when it is about the whole programme. */
export type Over = readonly Id<'unit'>[]

interface Sentence {
  who: (actor: Actor, over: Over) => boolean
  may: readonly Action[]
  what: readonly Subject[]
}

const at = (role: 'coordinator' | 'reporter' | 'reviewer') => (actor: Actor, over: Over) =>
  actor.kind === 'person' && actor.roles.some((held) => held.role === role && (held.unit === null || over.includes(held.unit)))

/** The coordinator of the programme: for the whole city. */
export const coordinator = (actor: Actor) => actor.kind === 'person' && actor.roles.some(({ role, unit }) => role === 'coordinator' && unit === null)
/** The lead of a body: a coordinator at its unit, or at one above. */
const lead = at('coordinator')
const reporter = at('reporter')
/** A reviewer of the body that meets. */
const reviewerThere = at('reviewer')
const reviewer = (actor: Actor) => holds(actor, 'reviewer')
const auditor = (actor: Actor) => holds(actor, 'auditor')
/** Whoever works with the programme in one of the ways one can. */
export const worksWithProgramme = (actor: Actor) =>
  (['coordinator', 'reporter', 'reviewer', 'auditor'] as const).some((role) => holds(actor, role))

/**
 * Who may do what while a programme runs. `over` is the body that it is about; PostgreSQL holds the same rules once
 * more (migrations 0006–0012). What no sentence allows is not found.
 */
const sentences: readonly Sentence[] = [
  { who: worksWithProgramme, may: ['read'], what: ['board', 'round', 'meeting', 'report', 'decision'] },
  { who: coordinator, may: ['change', 'read'], what: ['measure', 'milestone', 'answer', 'value', 'feedback', 'share'] },
  { who: lead, may: ['change'], what: ['measure'] },
  { who: coordinator, may: ['add', 'approve'], what: ['milestone'] },
  { who: lead, may: ['approve', 'change', 'add', 'report'], what: ['milestone'] },
  { who: reporter, may: ['report'], what: ['milestone'] },
  { who: coordinator, may: ['open', 'change', 'close', 'unlock'], what: ['round'] },
  { who: lead, may: ['read', 'write', 'submit'], what: ['share', 'answer'] },
  { who: reporter, may: ['read', 'write', 'submit'], what: ['share', 'answer'] },
  { who: coordinator, may: ['decide'], what: ['answer', 'value'] },
  { who: auditor, may: ['read'], what: ['share', 'answer', 'value', 'milestone', 'measure'] },
  { who: reviewer, may: ['read'], what: ['milestone', 'measure'] },
  { who: lead, may: ['read', 'add', 'correct'], what: ['value'] },
  { who: reporter, may: ['read', 'add', 'correct'], what: ['value'] },
  { who: coordinator, may: ['add', 'change'], what: ['target'] },
  { who: coordinator, may: ['add', 'keep', 'close'], what: ['meeting'] },
  { who: reviewerThere, may: ['keep', 'close'], what: ['meeting'] },
  { who: coordinator, may: ['add', 'change', 'close'], what: ['decision'] },
  { who: reviewerThere, may: ['add', 'change', 'close'], what: ['decision'] },
  { who: lead, may: ['follow-up'], what: ['decision'] },
  { who: reporter, may: ['follow-up'], what: ['decision'] },
  { who: coordinator, may: ['freeze', 'publish'], what: ['report'] },
  { who: lead, may: ['read', 'answer'], what: ['feedback'] },
  { who: reporter, may: ['read', 'answer'], what: ['feedback'] },
]

/** Whether a sentence lets the actor do this; for decisions and meetings `over` is the body that meets, or the one that owns. */
export function may(actor: Actor, action: Action, subject: Subject, over: Over = []): boolean {
  return sentences.some((sentence) => sentence.what.includes(subject) && sentence.may.includes(action) && sentence.who(actor, over))
}
