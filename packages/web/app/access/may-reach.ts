import type { Actor, RouteAccess } from '@koto/server/types'

/** May the actor reach a route with this access? The services' policies decide the rest. */
export function mayReach(actor: Actor, access: RouteAccess): boolean {
  if (access === 'public') return true
  if (actor.kind !== 'person') return false
  return access === 'signed-in' || access.some((role) => actor.roles.some((held) => held.role === role))
}
