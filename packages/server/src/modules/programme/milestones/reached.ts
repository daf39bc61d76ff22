import type { Expression } from '../../indicators/definition/expression.ts'

/**
 * Whether an indicator that is defined by a milestone has been reached: when the milestone's evidence has been
 * approved. Null when the definition is not a milestone.
 *
 * @param done the deliverables' ids, as the programme's document writes them, whose milestones are done
 * @example reachedByMilestone({ milestone: 'guide' }, new Set(['guide'])) // true
 */
export function reachedByMilestone(definition: Expression, done: ReadonlySet<string>): boolean | null {
  return 'milestone' in definition ? done.has(definition.milestone) : null
}
