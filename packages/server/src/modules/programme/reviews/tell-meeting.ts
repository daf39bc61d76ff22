import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import { tellPublicChange } from '../running/public-change.ts'
import type { MeetingRow } from './meeting-place.ts'

/**
 * Tells that a meeting was planned, moved, has begun or was cancelled: the front page shows the next one. A meeting
 * that is over is told with `startsAt`, and how much it decided.
 */
export async function tellMeeting(
  scope: Scope, meeting: Pick<MeetingRow, 'id' | 'programme' | 'body'>, more: { what: 'planned' | 'moved' | 'held' | 'cancelled' } | { startsAt: Date; decisions: number },
): Promise<void> {
  const { rows } = await sql<{ key: string; name: unknown }>`
    select key, content->'name' as name from programme_body where id = ${meeting.body}`.execute(scope.db())
  await tellPublicChange(scope, {
    programme: meeting.programme, kind: 'meeting', subject: meeting.id, told: { body: rows[0]!.key, name: rows[0]!.name, ...more },
  })
}
