import type { Indicator } from '../../indicators/definition/indicator.ts'
import type { ProgrammeDocument } from '../format/document.ts'
import type { Content, Item, ItemKind } from './item.ts'

type Parent = Item['parent']

/** Takes a document apart into its items, in the document's order. The other way: documentOf. */
export function itemsOf(document: ProgrammeDocument): Item[] {
  const items: Item[] = []
  const counts = new Map<ItemKind, number>()
  const add = (kind: ItemKind, key: string, parent: Parent, content: object): Parent => {
    const position = counts.get(kind) ?? 0
    counts.set(kind, position + 1)
    items.push({ kind, key, parent, position, content: plain(content) })
    return { kind, key }
  }
  const addIndicators = (indicators: Indicator[], parent: Parent) => {
    for (const { id, ...content } of indicators) add('indicator', id, parent, content)
  }

  const { id, strategy, bodies, themes, plans, indicators, concepts, bestPractices, ...head } = document
  add('programme', id, null, head)
  for (const { id, ...content } of strategy) add('goal', id, null, content)
  for (const { id, ...content } of bodies) add('body', id, null, content)
  addIndicators(indicators, null)
  for (const { id, themes, indicators, ...content } of plans) {
    const plan = add('plan', id, null, content)
    addIndicators(indicators, plan)
    for (const { id: theme, objectives, ...content } of themes) {
      const parent = add('plan-theme', `${id}/${theme}`, plan, content)
      for (const { id: objective, ...content } of objectives) add('objective', `${id}/${theme}/${objective}`, parent, content)
    }
  }
  for (const { id, sets, ...content } of themes) {
    const theme = add('theme', id, null, content)
    for (const { number, objectives, measures, ...content } of sets) {
      const set = add('set', number, theme, content)
      for (const { id, ...content } of objectives) add('objective', `${number}/${id}`, set, content)
      for (const { number, indicators, deliverables, ...content } of measures) {
        const measure = add('measure', number, set, content)
        addIndicators(indicators, measure)
        for (const { id, ...content } of deliverables) add('deliverable', id, measure, content)
      }
    }
  }
  for (const { id, ...content } of concepts) add('concept', id, null, content)
  for (const { id, ...content } of bestPractices) add('best-practice', id, null, content)
  return items
}

/** As JSON has it: what is undefined is not there. */
function plain(content: object): Content {
  return JSON.parse(JSON.stringify(content)) as Content
}
