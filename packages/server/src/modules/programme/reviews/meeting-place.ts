import { sql } from 'kysely'
import type { Id } from '../../../platform/ids/id.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import { notFound } from '../../../platform/problems/catalogue.ts'
import { allow, idOf, unitsOver } from '../running/allow.ts'
import type { Action } from '../running/policy.ts'
import type { MeetingState } from './contract.ts'
import { wrongMeetingState } from './problems.ts'
import type { ReviewTables } from './tables.ts'

export type MeetingRow = ReviewTables['review_meeting']

/** A meeting, and the units of the body that meets. Not found when it is of another programme. */
export async function meetingPlace(scope: Scope, programme: string, id: string): Promise<{ meeting: MeetingRow; over: Id<'unit'>[] }> {
  const meeting = await scope.db<ReviewTables>().selectFrom('review_meeting').selectAll()
    .where('id', '=', idOf(id, 'meeting')).where('programme', '=', programme).executeTakeFirst()
  if (meeting === undefined) throw notFound('meeting')
  return { meeting, over: await unitsOver(scope, meeting.body) }
}

/**
 * The meeting, for somebody who keeps it, locked until the transaction ends, so that two who do the same do it one
 * after the other. A meeting in another state than `states` is a conflict.
 */
export async function meetingToKeep(
  scope: Scope, programme: string, id: string, states: readonly MeetingState[], action: Extract<Action, 'keep' | 'close' | 'add'> = 'keep',
): Promise<MeetingRow> {
  const { meeting, over } = await meetingPlace(scope, programme, id)
  allow(scope, action, 'meeting', over)
  const { rows } = await sql<{ state: MeetingState; version: number }>`
    select state, version from review_meeting where id = ${meeting.id} for update`.execute(scope.db())
  // PostgreSQL does not lend a closed meeting for change: then it is what was read, or was closed while we waited.
  const state = rows[0]?.state ?? (meeting.state === 'cancelled' ? 'cancelled' : 'closed')
  if (!states.includes(state)) throw wrongMeetingState(state)
  return { ...meeting, state, version: rows[0]!.version }
}

/** Keeps what numbers and agendas are counted from still until the transaction ends. */
export async function alone(scope: Scope, what: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`reviews ${what}`}, 0))`.execute(scope.db())
}
