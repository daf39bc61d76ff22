import { notFound } from '../../../platform/problems/catalogue.ts'
import type { BodyListed, BodyPage } from '../reading.ts'
import { indicatorViews } from './indicator.ts'
import { measureListed } from './measure.ts'
import type { Snapshot } from './snapshot.ts'

export function bodiesListed(snapshot: Snapshot): BodyListed[] {
  const answered = new Map<string, number>()
  for (const indicator of indicatorViews(snapshot)) {
    for (const { id } of indicator.responsibleBodies) answered.set(id, (answered.get(id) ?? 0) + 1)
  }
  const taken = (id: string, role: string) =>
    snapshot.measures.filter(({ measure }) => measure.bodies.some((body) => body.body === id && body.role === role)).length
  return snapshot.document.bodies.map(({ id, name, kind, parent }) => ({
    id,
    name,
    kind,
    parent: parent ?? null,
    leads: taken(id, 'leads'),
    contributes: taken(id, 'contributes'),
    indicators: answered.get(id) ?? 0,
  }))
}

export function bodyPage(snapshot: Snapshot, id: string): BodyPage {
  const all = bodiesListed(snapshot)
  const listed = all.find((body) => body.id === id)
  if (listed === undefined) throw notFound('body')
  return {
    ...listed,
    note: snapshot.bodies.get(id)!.note ?? null,
    ancestors: ancestorsOf(all, listed).map(({ id, name }) => ({ id, name })),
    children: all.filter((body) => body.parent === id),
    measures: snapshot.measures.flatMap((place) => {
      const role = place.measure.bodies.find((body) => body.body === id)?.role
      return role === undefined ? [] : [{ ...measureListed(snapshot, place), role }]
    }),
    answersFor: indicatorViews(snapshot).filter((indicator) => indicator.responsibleBodies.some((body) => body.id === id)),
  }
}

/** From the top of the tree down; a circle, which the checker refuses, ends where it began. */
function ancestorsOf(all: BodyListed[], body: BodyListed): BodyListed[] {
  const ancestors: BodyListed[] = []
  for (let parent = body.parent; parent !== null;) {
    const found = all.find((other) => other.id === parent)
    if (found === undefined || found === body || ancestors.includes(found)) break
    ancestors.unshift(found)
    parent = found.parent
  }
  return ancestors
}
