import { itemKinds, type ItemKind } from './item.ts'
import type { ItemNamed, LoadPlan } from './load-plan.ts'

const words: Record<ItemKind, [one: string, many: string]> = {
  programme: ['programme', 'programmes'],
  goal: ['strategy goal', 'strategy goals'],
  body: ['body', 'bodies'],
  plan: ['plan', 'plans'],
  'plan-theme': ['plan theme', 'plan themes'],
  theme: ['theme', 'themes'],
  set: ['set', 'sets'],
  objective: ['objective', 'objectives'],
  measure: ['measure', 'measures'],
  deliverable: ['deliverable', 'deliverables'],
  indicator: ['indicator', 'indicators'],
  concept: ['concept', 'concepts'],
  'best-practice': ['best practice', 'best practices'],
}

/** How many of each were added, changed …: for pages, which have the words in each language. */
export interface ChangeCounts {
  added: number
  changed: number
  redefined: number
  retired: number
  returned: number
}

export function changeCounts(plan: LoadPlan): ChangeCounts {
  return {
    added: plan.added.length,
    changed: plan.changed.length,
    redefined: [...plan.changed, ...plan.returned].filter((change) => change.definition).length,
    retired: plan.retired.length,
    returned: plan.returned.length,
  }
}

/** One plain English sentence for logs and the command line: "Added 2 measures; changed 1 indicator." */
export function summaryOf(plan: LoadPlan): string {
  const redefined = changeCounts(plan).redefined
  const parts = [
    listed('added', plan.added),
    listed('changed', plan.changed),
    listed('brought back', plan.returned),
    listed('retired', plan.retired),
    redefined === 0 ? '' : `gave ${redefined} ${redefined === 1 ? 'indicator a new definition' : 'indicators a new definition'}`,
    plan.reordered.length === 0 ? '' : `put ${plan.reordered.map((kind) => words[kind][1]).join(', ')} in another order`,
  ].filter((part) => part !== '')
  if (parts.length === 0) return 'Nothing changed.'
  const sentence = parts.join('; ')
  return `${sentence[0]!.toUpperCase()}${sentence.slice(1)}.`
}

function listed(verb: string, items: ItemNamed[]): string {
  const counts = itemKinds
    .map((kind) => [kind, items.filter((item) => item.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
  return counts.length === 0
    ? ''
    : `${verb} ${counts.map(([kind, count]) => `${count} ${words[kind][count === 1 ? 0 : 1]}`).join(', ')}`
}
