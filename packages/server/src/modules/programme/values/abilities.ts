import type { Scope } from '../../../platform/database/scope.ts'
import { unitsOverAll } from '../running/allow.ts'
import { may } from '../running/policy.ts'
import type { Snapshot } from '../views/snapshot.ts'
import { itemOf } from '../views/versions.ts'
import type { ValueAbilities } from './contract.ts'
import { reportingBodies, type IndicatorPlace } from './indicator-place.ts'
import { isEntered } from './unit-kind.ts'

/** Tells, indicator by indicator, what the actor may do with its values. One query for a whole programme. */
export async function abilitiesIn(scope: Scope, snapshot: Snapshot): Promise<(place: IndicatorPlace) => ValueAbilities> {
  const { actor } = scope
  const decide = may(actor, 'decide', 'value')
  const units = actor.kind === 'person' ? await unitsOverAll(scope, snapshot.id) : new Map<string, never[]>()
  const acts = new Map([...snapshot.bodies.values()].map((body) => [body.id, may(actor, 'add', 'value', units.get(itemOf(snapshot, body).id) ?? [])]))
  return (place) => {
    const bodies = reportingBodies(snapshot, place).filter((id) => acts.get(id) === true)
      .map((id) => ({ id, name: snapshot.bodies.get(id)!.name }))
    const entered = isEntered(place.part)
    return { enter: entered && (decide || bodies.length > 0), decide: decide && entered, bodies }
  }
}

/** The body's id in the database. */
export function bodyItem(snapshot: Snapshot, slug: string): string {
  return itemOf(snapshot, snapshot.bodies.get(slug)!).id
}
