import type { Actor } from '../../../platform/access/actor.ts'
import { audit } from '../../../platform/audit/audit.ts'
import { newId } from '../../../platform/ids/id.ts'
import { invalid } from '../../../platform/problems/catalogue.ts'
import { allow, unitsOver } from '../running/allow.ts'
import type { RunningDeps } from '../running/deps.ts'
import { bodyId } from '../running/programme-place.ts'
import { bringOpenDecisionsBack, keepReportPoint } from './agenda.ts'
import { fits, MeetingPlan } from './input.ts'
import { reportId } from './report-place.ts'
import type { ReviewTables } from './tables.ts'

/** Plans a meeting of one of the programme's review bodies. */
export const planMeeting = ({ database, snapshots }: RunningDeps) =>
  (actor: Actor, programme: string, sent: MeetingPlan): Promise<string> =>
    database.withActor(actor, async (scope) => {
      allow(scope, 'add', 'meeting')
      const plan = fits(MeetingPlan, sent)
      const { document } = await snapshots.read(scope, programme)
      if (!document.reviewBodies.some(({ body }) => body === plan.body)) {
        throw invalid([{ field: 'body', code: 'unknown-body', message: 'The programme names no such review body.' }])
      }
      const body = await bodyId(scope, programme, plan.body)
      allow(scope, 'keep', 'meeting', await unitsOver(scope, body))
      const report = plan.report === null ? null : await reportId(scope, programme, plan.report)
      const id = newId()
      await scope.db<ReviewTables>().insertInto('review_meeting').values({
        id, programme, body, starts_at: plan.startsAt, place: plan.place, state: 'planned', report,
        version: 1, made_at: scope.clock.now(), made_by: actor.kind === 'person' ? actor.id : '',
      }).execute()
      await keepReportPoint(scope, id, report)
      await bringOpenDecisionsBack(scope, programme, body)
      await audit(scope, { action: 'programme.meeting-planned', subject: { kind: 'meeting', id }, after: { programme, ...plan } })
      return id
    })
