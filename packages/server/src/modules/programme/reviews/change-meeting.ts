import type { Actor } from '../../../platform/access/actor.ts'
import { audit } from '../../../platform/audit/audit.ts'
import type { RunningDeps } from '../running/deps.ts'
import { checkVersion } from '../running/version.ts'
import { bringOpenDecisionsBack, keepReportPoint } from './agenda.ts'
import { fits, MeetingChanges } from './input.ts'
import { meetingToKeep } from './meeting-place.ts'
import { reportId } from './report-place.ts'
import type { ReviewTables } from './tables.ts'

/** Changes when and where a meeting is, and the report that it deals with; until its minutes are final. */
export const changeMeeting = ({ database }: RunningDeps) =>
  (actor: Actor, programme: string, id: string, sent: MeetingChanges, seen?: number): Promise<void> =>
    database.withActor(actor, async (scope) => {
      const meeting = await meetingToKeep(scope, programme, id, ['planned', 'held'])
      const { startsAt, place, report } = fits(MeetingChanges, sent)
      checkVersion('meeting', seen, meeting.version)
      const after = {
        starts_at: startsAt ?? meeting.starts_at,
        place: place ?? meeting.place,
        report: report === undefined ? meeting.report : report === null ? null : await reportId(scope, programme, report),
      }
      await scope.db<ReviewTables>().updateTable('review_meeting').set({ ...after, version: meeting.version + 1 }).where('id', '=', meeting.id).execute()
      await keepReportPoint(scope, meeting.id, after.report)
      await bringOpenDecisionsBack(scope, programme, meeting.body)
      const { starts_at, place: before, report: earlier } = meeting
      await audit(scope, {
        action: 'programme.meeting-changed', subject: { kind: 'meeting', id: meeting.id },
        before: { starts_at, place: before, report: earlier }, after,
      })
    })
