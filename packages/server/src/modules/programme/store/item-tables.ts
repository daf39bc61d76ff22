import { planThemeOf } from '../model/check.ts'
import { nameOf, type Item, type ItemKind } from '../model/item.ts'
import type { ProgrammeTables } from '../tables.ts'

/** What an item's links are made from. */
export interface LinkContext {
  city: string
  /** The id of the item with this name (`measure 1.1`). */
  id(name: string): string
  /** The item with this name, as the document has it. */
  item(name: string): Item | undefined
}

interface ItemTable {
  table: Exclude<
    keyof ProgrammeTables,
    'programme' | 'measure_body' | 'indicator_body' | 'item_version' | 'programme_version' | 'programme_search' | 'programme_word'
  >
  /** The column, or the first of these that is filled, that names the item's parent. */
  parentColumns: string[]
  /** The columns of its own. */
  links(item: Item, context: LinkContext): Record<string, string | null>
}

const noLinks = () => ({})
const optional = (context: LinkContext, kind: ItemKind, key: unknown) =>
  typeof key === 'string' ? context.id(`${kind} ${key}`) : null
const parentOfKind = (item: Item, kind: ItemKind, context: LinkContext) =>
  item.parent?.kind === kind ? context.id(nameOf(item.parent)) : null

/** Where each kind of item is kept, in the order in which they are written. */
export const itemTables: Record<Exclude<ItemKind, 'programme'>, ItemTable> = {
  goal: { table: 'strategy_goal', parentColumns: [], links: noLinks },
  body: {
    table: 'programme_body',
    parentColumns: [],
    links: (item, context) => ({ city: context.city, parent: optional(context, 'body', item.content.parent) }),
  },
  plan: { table: 'plan', parentColumns: [], links: noLinks },
  'plan-theme': {
    table: 'plan_theme',
    parentColumns: ['plan'],
    links: (item, context) => ({ plan: parentOfKind(item, 'plan', context) }),
  },
  theme: { table: 'theme', parentColumns: [], links: noLinks },
  set: {
    table: 'measure_set',
    parentColumns: ['theme'],
    links: (item, context) => ({
      theme: parentOfKind(item, 'theme', context),
      plan: optional(context, 'plan', item.content.plan),
    }),
  },
  objective: {
    table: 'objective',
    parentColumns: ['measure_set', 'plan_theme'],
    links: (item, context) => ({
      measure_set: parentOfKind(item, 'set', context),
      plan_theme: parentOfKind(item, 'plan-theme', context),
    }),
  },
  measure: {
    table: 'measure',
    parentColumns: ['measure_set'],
    links: (item, context) => ({
      measure_set: parentOfKind(item, 'set', context),
      plan_theme: optional(context, 'plan-theme', planThemeOf(item.content, item.parent && context.item(nameOf(item.parent)))),
    }),
  },
  deliverable: {
    table: 'deliverable',
    parentColumns: ['measure'],
    links: (item, context) => ({ measure: parentOfKind(item, 'measure', context) }),
  },
  indicator: {
    table: 'indicator',
    parentColumns: ['measure', 'plan'],
    links: (item, context) => ({ measure: parentOfKind(item, 'measure', context), plan: parentOfKind(item, 'plan', context) }),
  },
  concept: { table: 'concept', parentColumns: [], links: noLinks },
  'best-practice': { table: 'best_practice', parentColumns: [], links: noLinks },
}
