import { sql } from 'kysely'
import type { Actor } from '../../../platform/access/actor.ts'
import { audit } from '../../../platform/audit/audit.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import { newId } from '../../../platform/ids/id.ts'
import { allow, unitsOver } from '../running/allow.ts'
import type { RunningDeps } from '../running/deps.ts'
import { tellHistory } from './decision-place.ts'
import { fits, DecisionInput } from './input.ts'
import { alone, meetingToKeep } from './meeting-place.ts'
import { measuresOf, ownerOf } from './named-in-decision.ts'
import type { ReviewTables } from './tables.ts'

/** A meeting under way decides. The decision gets the programme's next number, and is public once the minutes are final. */
export const decide = ({ database }: RunningDeps) =>
  (actor: Actor, programme: string, meetingId: string, sent: DecisionInput): Promise<number> =>
    database.withActor(actor, async (scope) => {
      const meeting = await meetingToKeep(scope, programme, meetingId, ['held'])
      allow(scope, 'add', 'decision', await unitsOver(scope, meeting.body))
      const { decision: { text, language }, condition, owner, deadline, measures } = fits(DecisionInput, sent)
      const [ownerId, measureIds] = [await ownerOf(scope, programme, owner), await measuresOf(scope, programme, measures)]
      const number = await nextNumber(scope, programme)
      const id = newId()
      const db = scope.db<ReviewTables>()
      await db.insertInto('decision').values({
        id, programme, meeting: meeting.id, number, text, condition, language, owner: ownerId, deadline,
        state: 'open', closed_at: null, closed_in: null, public_at: null, version: 1,
      }).execute()
      if (measureIds.length > 0) {
        await db.insertInto('decision_measure').values(measureIds.map((measure) => ({ decision: id, measure }))).execute()
      }
      const after = { text, condition, owner, deadline, measures: [...new Set(measures)] }
      await tellHistory(scope, id, 'made', { language, after })
      await audit(scope, { action: 'programme.decision-made', subject: { kind: 'decision', id }, after: { number, ...after } })
      return number
    })

async function nextNumber(scope: Scope, programme: string): Promise<number> {
  await alone(scope, `numbers ${programme}`)
  const { rows } = await sql<{ next: number }>`
    select coalesce(max(number), 0) + 1 as next from decision where programme = ${programme}`.execute(scope.db())
  return rows[0]!.next
}
