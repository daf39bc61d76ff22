import type { Actor } from '../../platform/access/actor.ts'
import { isId, type Id } from '../../platform/ids/id.ts'
import { notFound } from '../../platform/problems/catalogue.ts'
import { may, type Action, type Subject } from './policy.ts'

/** Goes on when a sentence of the policy allows it; otherwise there is no such page. */
export function allow(actor: Actor, action: Action, subject: Subject): void {
  if (!may(actor, action, subject)) throw notFound()
}

/** An id from outside, or not found: what is not an id names nothing. */
export function idOf<Of extends string>(text: string, what: Of): Id<Of> {
  if (!isId(text)) throw notFound(what)
  return text as Id<Of>
}
