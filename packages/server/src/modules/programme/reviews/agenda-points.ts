import { createHash } from 'node:crypto'
import type { Actor } from '../../../platform/access/actor.ts'
import { audit } from '../../../platform/audit/audit.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import { newId } from '../../../platform/ids/id.ts'
import { notFound } from '../../../platform/problems/catalogue.ts'
import { idOf } from '../running/allow.ts'
import type { RunningDeps } from '../running/deps.ts'
import { ChangedMeanwhile } from '../running/version.ts'
import { nextPosition } from './agenda.ts'
import { fits, MinutesInput, PointInput } from './input.ts'
import { meetingToKeep, type MeetingRow } from './meeting-place.ts'
import { measuresOf } from './named-in-decision.ts'
import { comesByItself, hasMinutes, onAgenda } from './problems.ts'
import type { ReviewTables } from './tables.ts'

/** What changes when somebody writes minutes: a short word for the text that was seen. */
export const seenOf = (minutes: string) => createHash('sha256').update(minutes).digest('hex').slice(0, 16)

export const addPoint = ({ database }: RunningDeps) =>
  (actor: Actor, programme: string, meetingId: string, sent: PointInput): Promise<string> =>
    database.withActor(actor, async (scope) => {
      const meeting = await meetingToKeep(scope, programme, meetingId, ['planned', 'held'])
      const point = fits(PointInput, sent)
      const measure = point.kind === 'measure' ? (await measuresOf(scope, programme, [point.measure], 'measure'))[0]! : null
      const db = scope.db<ReviewTables>()
      if (measure !== null) {
        const there = await db.selectFrom('meeting_item').select('id').where('meeting', '=', meeting.id).where('measure', '=', measure).executeTakeFirst()
        if (there !== undefined) throw onAgenda()
      }
      const id = newId()
      const [title, language] = point.kind === 'other' ? [point.title, point.language] : ['', 'fi' as const]
      await db.insertInto('meeting_item')
        .values({ id, meeting: meeting.id, position: await nextPosition(scope, meeting.id), kind: point.kind, title, measure, decision: null, minutes: '', language })
        .execute()
      await audit(scope, { action: 'programme.agenda-changed', subject: { kind: 'meeting', id: meeting.id }, after: point })
      return id
    })

/** Takes a point off the agenda. The report goes with the report itself, and an open decision stays. */
export const removePoint = ({ database }: RunningDeps) =>
  (actor: Actor, programme: string, meetingId: string, pointId: string): Promise<void> =>
    database.withActor(actor, async (scope) => {
      const meeting = await meetingToKeep(scope, programme, meetingId, ['planned', 'held'])
      const point = await pointOf(scope, meeting, pointId)
      if (point.kind === 'decision' || point.kind === 'report') throw comesByItself()
      if (point.minutes !== '') throw hasMinutes()
      await scope.db<ReviewTables>().deleteFrom('meeting_item').where('id', '=', point.id).execute()
      const { kind, title, measure } = point
      await audit(scope, { action: 'programme.agenda-changed', subject: { kind: 'meeting', id: meeting.id }, before: { kind, title, measure } })
    })

/** Writes what was said under a point, while the meeting is held. */
export const writeMinutes = ({ database }: RunningDeps) =>
  (actor: Actor, programme: string, meetingId: string, pointId: string, sent: MinutesInput): Promise<void> =>
    database.withActor(actor, async (scope) => {
      const meeting = await meetingToKeep(scope, programme, meetingId, ['held'])
      const point = await pointOf(scope, meeting, pointId)
      const { text, language, seen } = fits(MinutesInput, sent)
      if (seen !== undefined && seen !== seenOf(point.minutes)) throw new ChangedMeanwhile('minutes', meeting.version)
      await scope.db<ReviewTables>().updateTable('meeting_item').set({ minutes: text, minutes_language: language }).where('id', '=', point.id).execute()
      await audit(scope, {
        action: 'programme.minutes-written', subject: { kind: 'meeting', id: meeting.id },
        before: { minutes: point.minutes }, after: { minutes: text },
      })
    })

async function pointOf(scope: Scope, meeting: MeetingRow, id: string) {
  const point = await scope.db<ReviewTables>().selectFrom('meeting_item').selectAll()
    .where('id', '=', idOf(id, 'agenda point')).where('meeting', '=', meeting.id).executeTakeFirst()
  if (point === undefined) throw notFound('agenda point')
  return point
}
