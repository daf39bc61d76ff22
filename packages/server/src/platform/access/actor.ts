import type { Id } from '../ids/id.ts'
import type { Role } from './roles.ts'

/** A role held at a unit; `unit: null` means the whole city. */
export interface RoleAt {
  role: Role
  unit: Id<'unit'> | null
}

/** Somebody who signed in. */
export interface PersonActor {
  kind: 'person'
  id: Id<'person'>
  roles: RoleAt[]
  via: 'session' | 'token'
}

/** A reader who has not signed in. */
export interface PublicActor {
  kind: 'public'
}

/** Koto itself, doing a named task: `sign-in`, `load-programme`, `demo` … */
export interface SystemActor {
  kind: 'system'
  task: string
}

export type Actor = PublicActor | PersonActor | SystemActor

export const publicActor: PublicActor = { kind: 'public' }

export function systemActor(task: string): SystemActor {
  return { kind: 'system', task }
}

/** Whether the actor holds the role anywhere, or at the unit when one is named (the whole city counts for every unit). */
export function holds(actor: Actor, role: Role, unit?: Id<'unit'>): boolean {
  if (actor.kind !== 'person') return false
  return actor.roles.some((held) => held.role === role && (unit === undefined || held.unit === null || held.unit === unit))
}
