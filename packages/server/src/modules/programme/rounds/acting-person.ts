import type { Scope } from '../../../platform/database/scope.ts'
import { notFound } from '../../../platform/problems/catalogue.ts'

/** Who acts: everything in a round is done by a person. */
export function actingPerson(scope: Scope): string {
  if (scope.actor.kind !== 'person') throw notFound('round')
  return scope.actor.id
}
