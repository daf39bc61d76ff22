import { Problem } from '../../../platform/problems/problem.ts'
import { nameOf } from './item.ts'
import type { ItemNamed, LoadPlan } from './load-plan.ts'

/** What a loader must name before it is retired: people follow these, and numbers hang on them. */
const guarded = new Set(['measure', 'indicator'])

/** The measures and indicators that the plan would retire and that nobody has allowed to be. */
export function notAllowed(plan: LoadPlan, allowed: string[] = []): ItemNamed[] {
  return plan.retired.filter(
    (item) => guarded.has(item.kind) && !allowed.includes(nameOf(item)) && !allowed.includes(item.key),
  )
}

/** The problem with retiring them unasked. `allowRetire` takes the names as they stand in its fields. */
export function retiresUnasked(items: ItemNamed[]): Problem {
  const names = items.map(nameOf)
  return new Problem({
    code: 'retires-unasked',
    status: 409,
    title: 'The document leaves something out',
    detail: `No longer in the document: ${names.join(', ')}. Put them back, or allow each by name to be retired.`,
    fields: names.map((name) => ({
      field: name,
      code: 'retired',
      message: `${name} would be retired; allow it by name, or put it back.`,
    })),
  })
}
