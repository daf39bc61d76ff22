import type { Actor } from '../../../platform/access/actor.ts'
import { audit } from '../../../platform/audit/audit.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import type { RunningDeps } from '../running/deps.ts'
import { bringOpenDecisionsBack } from './agenda.ts'
import type { MeetingState } from './contract.ts'
import { meetingToKeep, type MeetingRow } from './meeting-place.ts'
import { publishDecisions } from './publish-decisions.ts'
import type { ReviewTables } from './tables.ts'

/** The meeting begins: from now on its agenda stands, and it may decide. */
export const holdMeeting = ({ database }: RunningDeps) => (actor: Actor, programme: string, id: string): Promise<void> =>
  database.withActor(actor, async (scope) => {
    const meeting = await meetingToKeep(scope, programme, id, ['planned'])
    // What is still open comes onto this agenda for the last time, and then onto that of the next meeting.
    await bringOpenDecisionsBack(scope, programme, meeting.body)
    await step(scope, meeting, 'held')
    await audit(scope, { action: 'programme.meeting-held', subject: { kind: 'meeting', id: meeting.id }, before: { state: meeting.state }, after: { state: 'held' } })
  })

export const cancelMeeting = ({ database }: RunningDeps) => (actor: Actor, programme: string, id: string): Promise<void> =>
  database.withActor(actor, async (scope) => {
    const meeting = await meetingToKeep(scope, programme, id, ['planned'])
    await step(scope, meeting, 'cancelled')
    await bringOpenDecisionsBack(scope, programme, meeting.body)
    await audit(scope, { action: 'programme.meeting-cancelled', subject: { kind: 'meeting', id: meeting.id }, before: { state: meeting.state }, after: { state: 'cancelled' } })
  })

/** The minutes become final, and what was decided public. */
export const closeMeeting = ({ database }: RunningDeps) => (actor: Actor, programme: string, id: string): Promise<void> =>
  database.withActor(actor, async (scope) => {
    const meeting = await meetingToKeep(scope, programme, id, ['held'], 'close')
    await publishDecisions(scope, meeting)
    await step(scope, meeting, 'closed')
    await bringOpenDecisionsBack(scope, programme, meeting.body)
    await audit(scope, { action: 'programme.meeting-closed', subject: { kind: 'meeting', id: meeting.id }, before: { state: meeting.state }, after: { state: 'closed' } })
  })

async function step(scope: Scope, meeting: MeetingRow, state: MeetingState): Promise<void> {
  await scope.db<ReviewTables>().updateTable('review_meeting').set({ state, version: meeting.version + 1 }).where('id', '=', meeting.id).execute()
}
