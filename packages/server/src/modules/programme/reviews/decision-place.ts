import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import type { Id } from '../../../platform/ids/id.ts'
import { notFound } from '../../../platform/problems/catalogue.ts'
import { unitsOver } from '../running/allow.ts'
import type { Written } from '../running/written.ts'
import type { DecisionEvent, DecisionFields } from './contract.ts'
import { alone, meetingPlace, type MeetingRow } from './meeting-place.ts'
import type { ReviewTables } from './tables.ts'

export interface DecisionPlace {
  decision: ReviewTables['decision']
  meeting: MeetingRow
  /** The units of the body that decided, and those of the body that owns it. */
  over: { decided: Id<'unit'>[]; owner: Id<'unit'>[] }
}

/** A decision by its number; what happens to one happens one after the other. */
export async function decisionPlace(scope: Scope, programme: string, number: number): Promise<DecisionPlace> {
  await alone(scope, `decision ${programme} ${number}`)
  const decision = Number.isSafeInteger(number) && number < 2 ** 31
    ? await scope.db<ReviewTables>().selectFrom('decision').selectAll().where('programme', '=', programme).where('number', '=', number).executeTakeFirst()
    : undefined
  if (decision === undefined) throw notFound('decision')
  const { meeting, over } = await meetingPlace(scope, programme, decision.meeting)
  return { decision, meeting, over: { decided: over, owner: await unitsOver(scope, decision.owner) } }
}

/** What happened to a decision becomes part of its history. */
export async function tellHistory(
  scope: Scope, decision: string, kind: DecisionEvent['kind'],
  event: { said?: Written | undefined; language: Written['language']; before?: DecisionFields; after?: DecisionFields },
): Promise<void> {
  const { rows } = await sql<{ next: number }>`
    select coalesce(max(number), 0) + 1 as next from decision_event where decision = ${decision}`.execute(scope.db())
  const json = (fields: DecisionFields | undefined) => (fields === undefined ? null : JSON.stringify(fields))
  await scope.db<ReviewTables>().insertInto('decision_event').values({
    decision, number: rows[0]!.next, kind, text: event.said?.text ?? '', language: event.said?.language ?? event.language,
    before: json(event.before), after: json(event.after), at: scope.clock.now(),
    by_person: scope.actor.kind === 'person' ? scope.actor.id : '',
  }).execute()
}
