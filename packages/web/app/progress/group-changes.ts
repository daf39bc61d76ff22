import type { ChangeTold } from '@koto/server/types'

export const changeGroups = ['states', 'milestones', 'decisions', 'answers', 'values', 'reports', 'questions'] as const
export type ChangeGroup = (typeof changeGroups)[number]

const groupOf: Record<ChangeTold['kind'], ChangeGroup> = {
  state: 'states', schedule: 'states', milestone: 'milestones', decision: 'decisions', meeting: 'decisions',
  answer: 'answers', round: 'answers', value: 'values', target: 'values', report: 'reports', feedback: 'questions',
}

/** Changes by what they are about, in the order in which a reader asks; groups without any are left out. */
export function groupChanges(changes: ChangeTold[]): { group: ChangeGroup; changes: ChangeTold[] }[] {
  return changeGroups
    .map((group) => ({ group, changes: changes.filter(({ kind }) => groupOf[kind] === group) }))
    .filter((one) => one.changes.length > 0)
}
