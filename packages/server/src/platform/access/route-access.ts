import { holds, type Actor } from './actor.ts'
import type { Role } from './roles.ts'

/**
 * Who may reach a route at all: everyone, everyone signed in, or those who hold one of the roles
 * somewhere. The module's policy decides the rest. A route without an access is a defect, and the
 * app refuses to start with one.
 */
export type RouteAccess = 'public' | 'signed-in' | readonly Role[]

/** May the actor reach a route with this access? */
export function mayReach(actor: Actor, access: RouteAccess): boolean {
  if (access === 'public') return true
  if (actor.kind !== 'person') return false
  return access === 'signed-in' || access.some((role) => holds(actor, role))
}
