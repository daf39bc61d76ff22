import { isDeepStrictEqual } from 'node:util'
import { itemKinds, nameOf, type Item, type ItemKind, type StoredItem } from './item.ts'

/** An item in a list of changes. */
export interface ItemNamed {
  kind: ItemKind
  key: string
}

export interface ItemChanged extends ItemNamed {
  /** The fields that differ; `belongsTo` when it stands elsewhere. */
  fields: string[]
  /** Whether an indicator's number would be made, or held against its target, in another way than before. */
  definition: boolean
}

/** What loading a document would change. */
export interface LoadPlan {
  programme: string
  /** The version that it would change; 0 when there is no such programme yet. */
  version: number
  added: ItemNamed[]
  changed: ItemChanged[]
  /** In the programme until now, and not in the document. */
  retired: ItemNamed[]
  /** Retired before, and back: the same item as then. */
  returned: ItemChanged[]
  unchanged: number
  /** Kinds whose items stand in another order than before. */
  reordered: ItemKind[]
  /** Nothing would change. */
  empty: boolean
}

/** A change of one of these makes another number, or another verdict on it. */
export const definitionFields = ['definition', 'target', 'unit', 'period']

/** Compares what is kept with what a document says. */
export function comparePlan(programme: string, version: number, stored: StoredItem[], wanted: Item[]): LoadPlan {
  const before = new Map(stored.map((item) => [nameOf(item), item]))
  const after = new Set(wanted.map(nameOf))
  const plan: LoadPlan = {
    programme,
    version,
    added: [],
    changed: [],
    retired: [],
    returned: [],
    unchanged: 0,
    reordered: [],
    empty: false,
  }
  for (const item of wanted) {
    const old = before.get(nameOf(item))
    const named = { kind: item.kind, key: item.key }
    if (old === undefined) {
      plan.added.push(named)
      continue
    }
    const fields = fieldsChanged(old, item)
    const change = { ...named, fields, definition: isRedefined(item.kind, fields) }
    if (old.retired) plan.returned.push(change)
    else if (fields.length > 0) plan.changed.push(change)
    else plan.unchanged++
  }
  plan.retired = stored.filter((item) => !item.retired && !after.has(nameOf(item))).map(({ kind, key }) => ({ kind, key }))
  plan.reordered = reordered(stored, wanted)
  plan.empty = [plan.added, plan.changed, plan.retired, plan.returned, plan.reordered].every((list) => list.length === 0)
  return plan
}

/** The content's fields that differ, in the order of the alphabet. */
export function fieldsChanged(old: Item, item: Item): string[] {
  const fields = new Set([...Object.keys(old.content), ...Object.keys(item.content)])
  const changed = [...fields].filter((field) => !isDeepStrictEqual(old.content[field], item.content[field])).sort()
  return isDeepStrictEqual(old.parent, item.parent) ? changed : ['belongsTo', ...changed]
}

export function isRedefined(kind: ItemKind, fields: string[]): boolean {
  return kind === 'indicator' && fields.some((field) => definitionFields.includes(field))
}

/** An item that is only pushed along by a new one before it has not moved. */
function reordered(stored: StoredItem[], wanted: Item[]): ItemKind[] {
  const kept = new Set(stored.filter((item) => !item.retired).map(nameOf))
  const staying = new Set(wanted.map(nameOf).filter((name) => kept.has(name)))
  const order = (items: Item[], kind: ItemKind) =>
    items
      .filter((item) => item.kind === kind && staying.has(nameOf(item)))
      .sort((one, other) => one.position - other.position)
      .map(nameOf)
  const present = stored.filter((item) => !item.retired)
  return itemKinds.filter((kind) => !isDeepStrictEqual(order(present, kind), order(wanted, kind)))
}
