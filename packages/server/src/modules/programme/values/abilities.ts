import type { Actor } from '../../../platform/access/actor.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import { unitsOver, unitsOverAll } from '../running/allow.ts'
import { may, type Over } from '../running/policy.ts'
import type { Snapshot } from '../views/snapshot.ts'
import { itemOf } from '../views/versions.ts'
import type { ValueAbilities } from './contract.ts'
import { reportingBodies, type IndicatorPlace } from './indicator-place.ts'
import { isEntered } from './unit-kind.ts'

/** Tells, indicator by indicator, what the actor may do with its values. One query for a whole programme. */
export async function abilitiesIn(scope: Scope, snapshot: Snapshot): Promise<(place: IndicatorPlace) => ValueAbilities> {
  const units = holdsSomewhere(scope.actor) ? await unitsOverAll(scope, snapshot.id) : new Map<string, never[]>()
  return (place) => abilities(scope.actor, snapshot, place, (slug) => units.get(bodyItem(snapshot, slug)) ?? [])
}

/** The same for one indicator: only its own bodies are looked up. */
export async function abilitiesAt(scope: Scope, snapshot: Snapshot, place: IndicatorPlace): Promise<ValueAbilities> {
  const units = new Map<string, Over>()
  if (holdsSomewhere(scope.actor)) {
    for (const slug of reportingBodies(snapshot, place)) units.set(slug, await unitsOver(scope, bodyItem(snapshot, slug)))
  }
  return abilities(scope.actor, snapshot, place, (slug) => units.get(slug) ?? [])
}

/** Only somebody whose role is held at a unit needs to know which bodies that is. */
function holdsSomewhere(actor: Actor): boolean {
  return actor.kind === 'person' && actor.roles.some(({ role, unit }) => unit !== null && (role === 'reporter' || role === 'coordinator'))
}

function abilities(actor: Actor, snapshot: Snapshot, place: IndicatorPlace, unitsOf: (slug: string) => Over): ValueAbilities {
  const entered = isEntered(place.part)
  const decide = entered && may(actor, 'decide', 'value')
  const bodies = reportingBodies(snapshot, place).filter((slug) => may(actor, 'add', 'value', unitsOf(slug)))
    .map((slug) => ({ id: slug, name: snapshot.bodies.get(slug)!.name }))
  return { enter: entered && (decide || bodies.length > 0), decide, bodies }
}

/** The body's id in the database. */
export function bodyItem(snapshot: Snapshot, slug: string): string {
  return itemOf(snapshot, snapshot.bodies.get(slug)!).id
}
