import type { LoadPlan } from './load-plan.ts'

/** What loading would change, a line for each item, for the person who is asked. */
export function loadPlanInWords(plan: LoadPlan): string {
  if (plan.empty) return `Nothing in ${plan.programme} would change: it is loaded as it is written.`
  const lines = [
    ...plan.retired.map((item) => `  − ${item.kind} ${item.key} would be retired`),
    ...plan.returned.map((item) => `  + ${item.kind} ${item.key} would come back`),
    ...plan.changed.map((item) => `  ~ ${item.kind} ${item.key}: ${item.fields.join(', ')}${item.definition ? ' (a new definition)' : ''}`),
    ...shortened(plan.added.map((item) => `  + ${item.kind} ${item.key}`)),
    ...(plan.reordered.length === 0 ? [] : [`  another order of: ${plan.reordered.join(', ')}`]),
  ]
  return [`${plan.programme} is at version ${plan.version}. This would change:`, ...lines, `  ${plan.unchanged} would stay as they are.`].join('\n')
}

/** A programme that is loaded for the first time is all new: no need to see each line of it. */
function shortened(lines: string[]): string[] {
  return lines.length <= 40 ? lines : [...lines.slice(0, 12), `  + ${lines.length - 12} more that are new`]
}
