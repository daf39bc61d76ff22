import type { LocalizedText } from '../../../platform/languages/localized-text.ts'
import type { BodyNamed, Named } from '../reading.ts'
import type { Snapshot } from './snapshot.ts'

export function named({ id, title }: { id: string; title: LocalizedText }): Named {
  return { key: id, title }
}

/** The bodies that the roles name, in their order. */
export function bodiesNamed(snapshot: Snapshot, roles: { body: string; role: 'leads' | 'contributes' }[]): BodyNamed[] {
  return roles.flatMap(({ body, role }) => {
    const found = snapshot.bodies.get(body)
    return found === undefined ? [] : [{ id: found.id, name: found.name, role }]
  })
}

export function bodyNames(snapshot: Snapshot, ids: string[]): { id: string; name: LocalizedText }[] {
  return ids.flatMap((id) => {
    const found = snapshot.bodies.get(id)
    return found === undefined ? [] : [{ id, name: found.name }]
  })
}

export function goalsOf(snapshot: Snapshot, ids: string[]) {
  return [...new Set(ids)].flatMap((id) => snapshot.goals.get(id) ?? [])
}
