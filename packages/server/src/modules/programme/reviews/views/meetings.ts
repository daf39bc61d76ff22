import { sql, type RawBuilder } from 'kysely'
import type { Scope } from '../../../../platform/database/scope.ts'
import type { LocalizedText } from '../../../../platform/languages/localized-text.ts'
import type { MeetingListed, MeetingState, NextMeeting } from '../contract.ts'

interface Row {
  id: string
  body: string
  name: LocalizedText
  startsAt: Date
  place: string
  state: MeetingState
  report: number | null
  report_title: LocalizedText | null
  points: number
  decisions: number
}

/** Those under way first, then those to come, the next first, then those that were, the latest first. */
export async function meetingsListed(scope: Scope, programme: string, id?: string): Promise<MeetingListed[]> {
  const one: RawBuilder<unknown> = id === undefined ? sql`true` : sql`meeting.id = ${id}`
  const { rows } = await sql<Row>`
    select meeting.id, body.key as body, body.content->'name' as name, meeting.starts_at as "startsAt", meeting.place, meeting.state,
      report.number as report, report.title as report_title,
      (select count(*) from meeting_item where meeting_item.meeting = meeting.id) as points,
      (select count(*) from decision where decision.meeting = meeting.id) as decisions
    from review_meeting as meeting
    join programme_body as body on body.id = meeting.body
    left join frozen_report as report on report.id = meeting.report
    where meeting.programme = ${programme} and ${one}
    order by array_position(array['held', 'planned', 'closed', 'cancelled'], meeting.state),
      case when meeting.state = 'planned' then meeting.starts_at end, meeting.starts_at desc`.execute(scope.db())
  return rows.map(({ body, name, report, report_title, ...row }) => ({
    ...row, body: { id: body, name }, report: report === null ? null : { number: report, title: report_title! },
  }))
}

/** The next meeting that is planned; a time that has passed is not next. */
export async function nextMeeting(scope: Scope, programme: string): Promise<NextMeeting | null> {
  const { rows } = await sql<{ body: string; name: LocalizedText; startsAt: Date; place: string }>`
    select body.key as body, body.content->'name' as name, meeting.starts_at as "startsAt", meeting.place
    from review_meeting as meeting join programme_body as body on body.id = meeting.body
    where meeting.programme = ${programme} and meeting.state = 'planned' and meeting.starts_at >= ${scope.clock.now()}
    order by meeting.starts_at limit 1`.execute(scope.db())
  const [next] = rows
  return next === undefined ? null : { body: { id: next.body, name: next.name }, startsAt: next.startsAt, place: next.place }
}
