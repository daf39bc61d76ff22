import type { Actor } from '../../../platform/access/actor.ts'
import { audit } from '../../../platform/audit/audit.ts'
import { invalid } from '../../../platform/problems/catalogue.ts'
import { allow } from '../running/allow.ts'
import type { RunningDeps } from '../running/deps.ts'
import { checkVersion } from '../running/version.ts'
import { Written } from '../running/written.ts'
import { bringOpenDecisionsBack } from './agenda.ts'
import { decisionPlace, tellHistory } from './decision-place.ts'
import { fits } from './input.ts'
import { meetingToKeep } from './meeting-place.ts'
import { wrongDecisionState } from './problems.ts'
import type { ReviewTables } from './tables.ts'
import { tellDecision } from './tell-decision.ts'

/** Those who decided find it carried out: in a meeting under way of the body that decided. */
export const closeDecision = ({ database }: RunningDeps) =>
  (actor: Actor, programme: string, number: number, meetingId: string, sent: Written, seen?: number): Promise<void> =>
    database.withActor(actor, async (scope) => {
      const { decision, meeting: made, over } = await decisionPlace(scope, programme, number)
      allow(scope, 'close', 'decision', over.decided)
      const said = fits(Written, sent)
      checkVersion('decision', seen, decision.version)
      if (decision.state !== 'open') throw wrongDecisionState('closed')
      const meeting = await meetingToKeep(scope, programme, meetingId, ['held'])
      if (meeting.body !== made.body) {
        throw invalid([{ field: 'meeting', code: 'other-body', message: 'A decision is closed by the body that made it.' }])
      }
      const closed = { state: 'closed' as const, closed_at: scope.clock.now(), closed_in: meeting.id }
      await scope.db<ReviewTables>().updateTable('decision').set({ ...closed, version: decision.version + 1 }).where('id', '=', decision.id).execute()
      await tellHistory(scope, decision.id, 'closed', { said, language: said.language, before: { state: 'open' }, after: { state: 'closed' } })
      await audit(scope, {
        action: 'programme.decision-closed', subject: { kind: 'decision', id: decision.id },
        before: { state: 'open' }, after: { state: 'closed' }, reason: said.text,
      })
      await tellDecision(scope, decision, 'closed')
      await bringOpenDecisionsBack(scope, programme, made.body)
    })

/** It was not carried out after all: it is open again and comes back onto the next agenda. */
export const reopenDecision = ({ database }: RunningDeps) =>
  (actor: Actor, programme: string, number: number, sent: Written, seen?: number): Promise<void> =>
    database.withActor(actor, async (scope) => {
      const { decision, meeting: made, over } = await decisionPlace(scope, programme, number)
      allow(scope, 'close', 'decision', over.decided)
      const why = fits(Written, sent)
      checkVersion('decision', seen, decision.version)
      if (decision.state !== 'closed') throw wrongDecisionState('open')
      await scope.db<ReviewTables>().updateTable('decision').set({ state: 'open', closed_at: null, closed_in: null, version: decision.version + 1 })
        .where('id', '=', decision.id).execute()
      await tellHistory(scope, decision.id, 'reopened', { said: why, language: why.language, before: { state: 'closed' }, after: { state: 'open' } })
      await audit(scope, {
        action: 'programme.decision-reopened', subject: { kind: 'decision', id: decision.id },
        before: { state: 'closed' }, after: { state: 'open' }, reason: why.text,
      })
      await tellDecision(scope, decision, 'reopened')
      await bringOpenDecisionsBack(scope, programme, made.body)
    })
