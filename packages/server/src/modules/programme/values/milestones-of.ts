import { sql } from 'kysely'
import type { LocalizedText } from '../../../platform/languages/localized-text.ts'
import type { Scope } from '../../../platform/database/scope.ts'

export interface MilestoneHeld {
  id: string
  title: LocalizedText
  due: string | null
  doneOn: string | null
}

/** The programme's deliverables by their ids, each with the day on which it was approved as done. */
export async function milestonesOf(scope: Scope, programme: string): Promise<Map<string, MilestoneHeld>> {
  const { rows } = await sql<MilestoneHeld & { key: string }>`
    select deliverable.key, deliverable.id, coalesce(milestone.title, deliverable.content -> 'title') as title,
      milestone.due, milestone.done_on as "doneOn"
    from deliverable left join milestone on milestone.id = deliverable.id
    where deliverable.programme = ${programme} and deliverable.retired_at is null`.execute(scope.db())
  return new Map(rows.map(({ key, ...milestone }) => [key, milestone]))
}
