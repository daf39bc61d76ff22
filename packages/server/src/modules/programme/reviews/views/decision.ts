import { sql } from 'kysely'
import type { Scope } from '../../../../platform/database/scope.ts'
import type { StaffLanguage } from '../../../../platform/languages/localized-text.ts'
import { notFound } from '../../../../platform/problems/catalogue.ts'
import { unitsOver } from '../../running/allow.ts'
import { may } from '../../running/policy.ts'
import type { DecisionEvent, DecisionFields, DecisionPage } from '../contract.ts'
import { meetingPlace } from '../meeting-place.ts'
import type { ReviewTables } from '../tables.ts'
import { readDecisions } from './decisions.ts'

/** A decision with its history, and what the actor may do to it. */
export async function decisionPage(scope: Scope, programme: string, number: number): Promise<DecisionPage> {
  const known = Number.isSafeInteger(number) && number > 0 && number < 2 ** 31
  const listed = known ? (await readDecisions(scope, programme, { number }))[0] : undefined
  if (listed === undefined) throw notFound('decision')
  const { id, owner, version } = await scope.db<ReviewTables>().selectFrom('decision').select(['id', 'owner', 'version'])
    .where('programme', '=', programme).where('number', '=', number).executeTakeFirstOrThrow()
  const { meeting, over } = await meetingPlace(scope, programme, listed.made.meeting)
  const closableIn = await scope.db<ReviewTables>().selectFrom('review_meeting').select(['id', 'starts_at as startsAt'])
    .where('programme', '=', programme).where('body', '=', meeting.body).where('state', '=', 'held').orderBy('starts_at', 'desc').execute()
  const decides = may(scope.actor, 'close', 'decision', over)
  return {
    ...listed, version, closableIn, events: await eventsOf(scope, id),
    abilities: {
      change: may(scope.actor, 'change', 'decision', over),
      changeText: may(scope.actor, 'change', 'decision', over) && !listed.public,
      close: decides && listed.state === 'open',
      reopen: decides && listed.state === 'closed',
      followUp: listed.state === 'open' && may(scope.actor, 'follow-up', 'decision', await unitsOver(scope, owner)),
    },
  }
}

async function eventsOf(scope: Scope, decision: string): Promise<DecisionEvent[]> {
  const { rows } = await sql<{
    kind: DecisionEvent['kind']; text: string; language: StaffLanguage; before: DecisionFields | null; after: DecisionFields | null; at: Date; by: string | null
  }>`
    select event.kind, event.text, event.language, event.before, event.after, event.at, person.name as by
    from decision_event as event left join person on person.id = event.by_person
    where event.decision = ${decision} order by event.number`.execute(scope.db())
  return rows.map(({ kind, text, language, before, after, at, by }) => ({
    kind, before, after, said: text === '' ? null : { text, language }, done: { at, by },
  }))
}
