import type { StoredItem } from '../model/item.ts'
import type { VersionListed } from '../reading.ts'
import type { Snapshot } from './snapshot.ts'

export function itemOf(snapshot: Snapshot, part: object): StoredItem {
  const item = snapshot.origins.get(part)
  if (item === undefined) throw new Error('a part of no item')
  return item
}

/** Every version of an item, newest first. */
export function versionsOf(snapshot: Snapshot, part: object): VersionListed[] {
  const versions = snapshot.history.items.get(itemOf(snapshot, part).id) ?? []
  return versions.map(({ number, at, fields, reason }) => ({ version: number, since: at, change: reason, fields })).reverse()
}

/** Every version of an indicator's definition, newest first, with all that changed when it came. */
export function definitionVersionsOf(snapshot: Snapshot, part: object): VersionListed[] {
  const versions = snapshot.history.items.get(itemOf(snapshot, part).id) ?? []
  return versions
    .filter((version, index) => version.definitionVersion !== versions[index - 1]?.definitionVersion)
    .map(({ definitionVersion, at, fields, reason }) => ({ version: definitionVersion!, since: at, change: reason, fields }))
    .reverse()
}
