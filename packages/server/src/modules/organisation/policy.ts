import type { Actor } from '../../platform/access/actor.ts'
import { holds } from '../../platform/access/actor.ts'

export type Subject = 'unit' | 'person' | 'role' | 'audit' | 'token'
export type Action = 'list' | 'read' | 'add' | 'change' | 'give' | 'end' | 'create'

interface Sentence {
  who: (actor: Actor) => boolean
  may: readonly Action[]
  what: Subject
}

const administrator = (actor: Actor) => holds(actor, 'administrator')
const auditor = (actor: Actor) => holds(actor, 'auditor')
// A token does not make tokens: stolen once, it would live for ever.
const administratorInPerson = (actor: Actor) => administrator(actor) && actor.kind === 'person' && actor.via === 'session'
const commandLine = (actor: Actor) => actor.kind === 'system' && (actor.task === 'command-line' || actor.task === 'demo')

/** Who may do what in the organisation. What no sentence allows is not found. */
const sentences: readonly Sentence[] = [
  { who: administrator, may: ['list', 'read', 'add', 'change'], what: 'unit' },
  { who: auditor, may: ['list', 'read'], what: 'unit' },
  { who: administrator, may: ['list', 'read', 'add', 'change'], what: 'person' },
  { who: auditor, may: ['list', 'read'], what: 'person' },
  { who: administrator, may: ['give', 'end'], what: 'role' },
  { who: auditor, may: ['read'], what: 'audit' },
  { who: administratorInPerson, may: ['create'], what: 'token' },
  { who: commandLine, may: ['create'], what: 'token' },
]

/** Whether a sentence lets the actor do this. */
export function may(actor: Actor, action: Action, subject: Subject): boolean {
  return sentences.some((sentence) => sentence.what === subject && sentence.may.includes(action) && sentence.who(actor))
}
