import { sql } from 'kysely'
import type { Actor } from '../../../platform/access/actor.ts'
import { audit } from '../../../platform/audit/audit.ts'
import { invalid } from '../../../platform/problems/catalogue.ts'
import { isId } from '../../../platform/ids/id.ts'
import type { RunningDeps } from '../running/deps.ts'
import { fits, PresenceInput } from './input.ts'
import { meetingToKeep } from './meeting-place.ts'
import { presentAlready } from './problems.ts'
import type { ReviewTables } from './tables.ts'

/** Notes who is there: a reviewer, or a guest by the part that she takes. */
export const attend = ({ database }: RunningDeps) =>
  (actor: Actor, programme: string, meetingId: string, sent: PresenceInput): Promise<void> =>
    database.withActor(actor, async (scope) => {
      const meeting = await meetingToKeep(scope, programme, meetingId, ['planned', 'held'])
      const presence = fits(PresenceInput, sent)
      const [person, guest] = 'person' in presence ? [presence.person, null] : [null, presence.guest]
      if (person !== null) {
        const { rows } = await sql`select from role_assignment where person = ${isId(person) ? person : null} and role = 'reviewer'`.execute(scope.db())
        if (rows.length === 0) throw invalid([{ field: 'person', code: 'unknown-person', message: 'She is no reviewer.' }])
      }
      const added = await scope.db<ReviewTables>().insertInto('meeting_presence').values({ meeting: meeting.id, person, guest, as_what: presence.as })
        .onConflict((conflict) => conflict.doNothing()).executeTakeFirst()
      if (added.numInsertedOrUpdatedRows === 0n) throw presentAlready()
      await audit(scope, { action: 'programme.presence-changed', subject: { kind: 'meeting', id: meeting.id }, after: presence })
    })

/** Takes somebody off the list, by the key that the meeting's page gives. */
export const unattend = ({ database }: RunningDeps) =>
  (actor: Actor, programme: string, meetingId: string, key: string): Promise<void> =>
    database.withActor(actor, async (scope) => {
      const meeting = await meetingToKeep(scope, programme, meetingId, ['planned', 'held'])
      const removed = await sql<{ person: string | null; guest: string | null }>`
        delete from meeting_presence where meeting = ${meeting.id} and coalesce(person::text, guest) = ${key} returning person, guest`.execute(scope.db())
      if (removed.rows[0] === undefined) return
      await audit(scope, { action: 'programme.presence-changed', subject: { kind: 'meeting', id: meeting.id }, before: removed.rows[0] })
    })
