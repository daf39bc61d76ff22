import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import { tellPublicChange } from '../running/public-change.ts'
import type { MeetingRow } from './meeting-place.ts'
import type { ReviewTables } from './tables.ts'
import { tellDecision } from './tell-decision.ts'

/** Makes the decisions of a meeting public, and tells of the meeting and of each. */
export async function publishDecisions(scope: Scope, meeting: MeetingRow): Promise<void> {
  const decisions = await scope.db<ReviewTables>().updateTable('decision').set({ public_at: scope.clock.now() })
    .where('meeting', '=', meeting.id).where('public_at', 'is', null).returningAll().execute()
  const body = await sql<{ key: string; name: unknown }>`
    select key, content->'name' as name from programme_body where id = ${meeting.body}`.execute(scope.db())
  await tellPublicChange(scope, {
    programme: meeting.programme, kind: 'meeting', subject: meeting.id,
    told: { body: body.rows[0]!.key, name: body.rows[0]!.name, startsAt: meeting.starts_at, decisions: decisions.length },
  })
  for (const decision of decisions.sort((a, b) => a.number - b.number)) await tellDecision(scope, decision, 'made')
}
