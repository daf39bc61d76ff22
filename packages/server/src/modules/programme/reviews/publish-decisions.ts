import type { Scope } from '../../../platform/database/scope.ts'
import type { MeetingRow } from './meeting-place.ts'
import type { ReviewTables } from './tables.ts'
import { tellDecision } from './tell-decision.ts'
import { tellMeeting } from './tell-meeting.ts'

/** Makes the decisions of a meeting public, and tells of the meeting and of each. */
export async function publishDecisions(scope: Scope, meeting: MeetingRow): Promise<void> {
  const decisions = await scope.db<ReviewTables>().updateTable('decision').set({ public_at: scope.clock.now() })
    .where('meeting', '=', meeting.id).where('public_at', 'is', null).returningAll().execute()
  await tellMeeting(scope, meeting, { startsAt: meeting.starts_at, decisions: decisions.length })
  for (const decision of decisions.sort((a, b) => a.number - b.number)) await tellDecision(scope, decision, 'made')
}
