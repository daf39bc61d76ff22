import { sql } from 'kysely'
import type { Scope } from '../../../../platform/database/scope.ts'
import type { LocalizedText, StaffLanguage } from '../../../../platform/languages/localized-text.ts'
import { may } from '../../running/policy.ts'
import { seenOf } from '../agenda-points.ts'
import type { AgendaPoint, MeetingPage, PointKind, Presence, PresentAs } from '../contract.ts'
import { meetingPlace } from '../meeting-place.ts'
import { readDecisions } from './decisions.ts'
import { meetingsListed } from './meetings.ts'

/** A meeting: its agenda with the minutes, who was there, what it decided, and what the actor may do. */
export async function meetingPage(scope: Scope, programme: string, id: string): Promise<MeetingPage> {
  const { meeting, over } = await meetingPlace(scope, programme, id)
  const [listed] = await meetingsListed(scope, programme, meeting.id)
  const open = meeting.state === 'planned' || meeting.state === 'held'
  const keep = open && may(scope.actor, 'keep', 'meeting', over)
  const held = meeting.state === 'held'
  return {
    ...listed!,
    version: meeting.version,
    agenda: await agendaOf(scope, programme, meeting.id),
    presence: await presenceOf(scope, meeting.id),
    decided: (await readDecisions(scope, programme, { meeting: meeting.id })).reverse(),
    abilities: {
      change: keep, keep, hold: keep && !held, cancel: keep && !held,
      decide: held && may(scope.actor, 'add', 'decision', over), close: held && may(scope.actor, 'close', 'meeting', over),
    },
  }
}

async function agendaOf(scope: Scope, programme: string, meeting: string): Promise<AgendaPoint[]> {
  const { rows } = await sql<{
    id: string; kind: PointKind; title: string; language: StaffLanguage; minutes: string; minutes_language: StaffLanguage
    number: string | null; measure_title: LocalizedText; decision: string | null; decision_number: number | null
  }>`
    select item.id, item.kind, item.title, item.language, item.minutes, item.minutes_language,
      measure.key as number, measure.content->'title' as measure_title, item.decision, decision.number as decision_number
    from meeting_item as item
    left join measure on measure.id = item.measure left join decision on decision.id = item.decision
    where item.meeting = ${meeting} order by item.position, item.id`.execute(scope.db())
  const ids = rows.flatMap(({ decision }) => (decision === null ? [] : [decision]))
  const decisions = ids.length === 0 ? [] : await readDecisions(scope, programme, { ids })
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    title: row.title === '' ? null : { text: row.title, language: row.language },
    measure: row.number === null ? null : { number: row.number, title: row.measure_title },
    decision: decisions.find(({ number }) => number === row.decision_number) ?? null,
    minutes: row.minutes === '' ? null : { text: row.minutes, language: row.minutes_language },
    seen: seenOf(row.minutes),
  }))
}

async function presenceOf(scope: Scope, meeting: string): Promise<Presence[]> {
  const { rows } = await sql<{ key: string; name: string | null; guest: boolean; as: PresentAs }>`
    select coalesce(presence.person::text, presence.guest) as key, coalesce(person.name, presence.guest) as name,
      presence.person is null as guest, presence.as_what as as
    from meeting_presence as presence left join person on person.id = presence.person
    where presence.meeting = ${meeting}
    order by array_position(array['chair', 'member', 'secretary', 'expert'], presence.as_what), name`.execute(scope.db())
  return rows
}
