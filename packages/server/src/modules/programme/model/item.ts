/**
 * A programme is kept item by item. The kinds stand in the order in which they are written, each
 * after those that it points to.
 */
export const itemKinds = [
  'programme',
  'goal',
  'body',
  'plan',
  'plan-theme',
  'theme',
  'set',
  'objective',
  'measure',
  'deliverable',
  'indicator',
  'concept',
  'best-practice',
] as const
export type ItemKind = (typeof itemKinds)[number]

/** Fields as the format has them, without the id and without the items inside it. */
export type Content = Record<string, unknown>

/** One item as a document has it. */
export interface Item {
  kind: ItemKind
  /** Unique among its kind: a number, an id, or a path (plan/theme) where the id is only unique inside its parent. */
  key: string
  /** The item that it stands inside. */
  parent: { kind: ItemKind; key: string } | null
  /** Its place among all of its kind, from 0. */
  position: number
  content: Content
}

/** One item as the database has it. */
export interface StoredItem extends Item {
  id: string
  version: number
  /** Of an indicator only. */
  definitionVersion: number | null
  since: Date
  retired: boolean
}

/** The item's name among all kinds: `measure 1.1`. */
export function nameOf(item: { kind: ItemKind; key: string }): string {
  return `${item.kind} ${item.key}`
}

/** The id as the document writes it: the last part of the key. */
export function idOf(item: { key: string }): string {
  return item.key.slice(item.key.lastIndexOf('/') + 1)
}
