import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import type { LocalizedText } from '../../../platform/languages/localized-text.ts'
import type { MilestoneTold } from './contract.ts'
import { milestoneStanding } from './standing.ts'

interface Row {
  id: string
  title: LocalizedText
  due: string | null
  done_on: string | null
  dropped_at: Date | null
  dropped_why: string | null
  dropped_language: string | null
  body: string | null
  body_name: LocalizedText | null
}

/** The milestones of a measure: those that its document names, touched or not, and those that were added since. */
export async function readMilestones(scope: Scope, measure: string, day: string): Promise<MilestoneTold[]> {
  const { rows } = await sql<Row>`
    select coalesce(milestone.id, deliverable.id) as id, coalesce(milestone.title, deliverable.content -> 'title') as title,
      due, done_on, dropped_at, dropped_why, dropped_language, programme_body.key as body, programme_body.content -> 'name' as body_name
    from (select * from deliverable where measure = ${measure} and retired_at is null) as deliverable
    full join (
      select * from milestone where measure = ${measure}
        and (deliverable is null or exists (select from deliverable as named where named.id = deliverable and retired_at is null))
    ) as milestone on milestone.deliverable = deliverable.id
    left join programme_body on programme_body.id = milestone.body
    order by coalesce(done_on, due) nulls last, deliverable.position nulls last, coalesce(milestone.id, deliverable.id)`.execute(scope.db())
  return rows.map((row) => {
    const milestone = { due: row.due, doneOn: row.done_on, droppedAt: row.dropped_at }
    return {
      id: row.id, title: row.title, ...milestone, standing: milestoneStanding(milestone, day),
      droppedWhy: row.dropped_why === null || row.dropped_language === null ? null : { text: row.dropped_why, language: row.dropped_language },
      body: row.body === null || row.body_name === null ? null : { id: row.body, name: row.body_name },
    }
  })
}
