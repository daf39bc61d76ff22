import type { Indicator } from '../../indicators/definition/indicator.ts'
import type { ProgrammeDocument } from '../format/document.ts'
import { idOf, nameOf, type Item, type ItemKind } from './item.ts'

/** Where each object of a document came from, so that a view can tell an item's version. */
export type Origins<Of extends Item> = Map<object, Of>

/**
 * Puts the items together again into the document that they were taken from, in its order. The
 * contents were checked when they were loaded; they are taken at their word here.
 */
export function documentOf<Of extends Item>(items: Of[]): { document: ProgrammeDocument; origins: Origins<Of> } {
  const origins: Origins<Of> = new Map()
  const sorted = [...items].sort((one, other) => one.position - other.position)
  const inside = Map.groupBy(sorted, (item) => `${item.kind} in ${item.parent ? nameOf(item.parent) : ''}`)
  const each = <Part>(
    kind: ItemKind,
    parent: Of | null,
    idField: 'id' | 'number',
    children: (item: Of) => object = () => ({}),
  ): Part[] =>
    (inside.get(`${kind} in ${parent ? nameOf(parent) : ''}`) ?? []).map((item) => {
      const part = Object.assign({ [idField]: idOf(item) }, item.content, children(item))
      origins.set(part, item)
      return part as Part
    })
  const indicators = (parent: Of | null) => each<Indicator>('indicator', parent, 'id')

  const [head] = each<ProgrammeDocument>('programme', null, 'id', () => ({
    strategy: each('goal', null, 'id'),
    bodies: each('body', null, 'id'),
    themes: each('theme', null, 'id', (theme) => ({
      sets: each('set', theme, 'number', (set) => ({
        objectives: each('objective', set, 'id'),
        measures: each('measure', set, 'number', (measure) => ({
          indicators: indicators(measure),
          deliverables: each('deliverable', measure, 'id'),
        })),
      })),
    })),
    plans: each('plan', null, 'id', (plan) => ({
      themes: each('plan-theme', plan, 'id', (theme) => ({ objectives: each('objective', theme, 'id') })),
      indicators: indicators(plan),
    })),
    indicators: indicators(null),
    concepts: each('concept', null, 'id'),
    bestPractices: each('best-practice', null, 'id'),
  }))
  if (head === undefined) throw new Error('a programme without a head')
  return { document: head, origins }
}
