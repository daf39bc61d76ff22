import { holds, type Actor } from '../../platform/access/actor.ts'

/** Koto itself and the city's administrators load programmes. Everybody reads them. */
export function mayLoadProgrammes(actor: Actor): boolean {
  return actor.kind === 'system' || holds(actor, 'administrator')
}
