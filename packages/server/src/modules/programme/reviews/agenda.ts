import { sql } from 'kysely'
import { newId } from '../../../platform/ids/id.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import { alone } from './meeting-place.ts'
import type { ReviewTables } from './tables.ts'

/** Where the next point of an agenda stands. */
export async function nextPosition(scope: Scope, meeting: string): Promise<number> {
  const { rows } = await sql<{ next: number }>`
    select coalesce(max(position), 0) + 1 as next from meeting_item where meeting = ${meeting}`.execute(scope.db())
  return rows[0]!.next
}

/**
 * Brings what a body decided and has not closed onto the agenda of its next planned meeting, and takes off what is
 * closed or belongs to a nearer meeting now. A point with minutes stays. To be called whenever one of these changes:
 * meetings planned, moved, held, cancelled, closed; decisions closed or opened again.
 */
export async function bringOpenDecisionsBack(scope: Scope, programme: string, body: string): Promise<void> {
  await alone(scope, `agenda ${body}`)
  const db = scope.db<ReviewTables>()
  const next = await db.selectFrom('review_meeting').select('id').where('programme', '=', programme).where('body', '=', body)
    .where('state', '=', 'planned').orderBy('starts_at').orderBy('id').executeTakeFirst()
  await sql`
    delete from meeting_item using review_meeting as meeting, decision
    where meeting.id = meeting_item.meeting and meeting.programme = ${programme} and meeting.body = ${body} and meeting.state = 'planned'
      and decision.id = meeting_item.decision and meeting_item.minutes = ''
      and (meeting.id is distinct from ${next?.id ?? null} or decision.state <> 'open')`.execute(scope.db())
  if (next === undefined) return
  const open = await sql<{ id: string; language: 'fi' }>`
    select decision.id, decision.language from decision join review_meeting as made on made.id = decision.meeting
    where decision.programme = ${programme} and made.body = ${body} and decision.state = 'open' and decision.public_at is not null
      and not exists (select from meeting_item where meeting_item.meeting = ${next.id} and meeting_item.decision = decision.id)
    order by decision.number`.execute(scope.db())
  let position = await nextPosition(scope, next.id)
  for (const { id, language } of open.rows) {
    await db.insertInto('meeting_item')
      .values({ id: newId(), meeting: next.id, position: position++, kind: 'decision', title: '', measure: null, decision: id, minutes: '', language })
      .execute()
  }
}

/** A meeting that deals with a report has a point for it, first; without one the point goes, unless it has minutes. */
export async function keepReportPoint(scope: Scope, meeting: string, report: string | null): Promise<void> {
  const db = scope.db<ReviewTables>()
  const points = db.selectFrom('meeting_item').select('id').where('meeting', '=', meeting).where('kind', '=', 'report')
  if (report === null) {
    await db.deleteFrom('meeting_item').where('meeting', '=', meeting).where('kind', '=', 'report').where('minutes', '=', '').execute()
  } else if ((await points.executeTakeFirst()) === undefined) {
    await db.insertInto('meeting_item')
      .values({ id: newId(), meeting, position: 0, kind: 'report', title: '', measure: null, decision: null, minutes: '', language: 'fi' })
      .execute()
  }
}
