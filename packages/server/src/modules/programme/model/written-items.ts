import { nameOf, type Item, type StoredItem } from './item.ts'
import type { LoadPlan } from './load-plan.ts'

/** An item as it is to be kept. */
export interface ItemWritten extends Item {
  id: string
  version: number
  definitionVersion: number | null
  since: Date
  retiredAt: Date | null
}

/** A content that is kept for good, and what was different from the one before. */
export interface VersionWritten extends ItemWritten {
  /** Names of fields; or `added`, `retired`, `returned`. */
  fields: string[]
}

/**
 * The rows that a plan writes: items that are new, changed, back, retired or only moved along, and
 * the versions of those whose content or standing changed. Moving along is no version.
 */
export function writtenItems(
  wanted: Item[],
  stored: StoredItem[],
  plan: LoadPlan,
  { now, newId }: { now: Date; newId: () => string },
): { written: ItemWritten[]; versions: VersionWritten[] } {
  const before = new Map(stored.map((item) => [nameOf(item), item]))
  const changed = new Map([...plan.changed, ...plan.returned].map((change) => [nameOf(change), change]))
  const written: ItemWritten[] = []
  const versions: VersionWritten[] = []
  const keep = (item: ItemWritten, fields: string[]) => {
    written.push(item)
    versions.push({ ...item, fields })
  }
  for (const item of wanted) {
    const old = before.get(nameOf(item))
    const change = changed.get(nameOf(item))
    if (old === undefined) {
      keep(
        {
          ...item,
          id: newId(),
          version: 1,
          definitionVersion: item.kind === 'indicator' ? 1 : null,
          since: now,
          retiredAt: null,
        },
        ['added'],
      )
    } else if (change !== undefined) {
      const definitionVersion = old.definitionVersion === null ? null : old.definitionVersion + (change.definition ? 1 : 0)
      const fields = old.retired ? ['returned', ...change.fields] : change.fields
      keep({ ...item, id: old.id, version: old.version + 1, definitionVersion, since: now, retiredAt: null }, fields)
    } else if (old.position !== item.position) {
      written.push({
        ...item,
        id: old.id,
        version: old.version,
        definitionVersion: old.definitionVersion,
        since: old.since,
        retiredAt: null,
      })
    }
  }
  for (const name of plan.retired.map(nameOf)) {
    const { retired: _, ...old } = before.get(name)!
    keep({ ...old, version: old.version + 1, since: now, retiredAt: now }, ['retired'])
  }
  return { written, versions }
}
