import type { Actor } from '../../../platform/access/actor.ts'
import { audit } from '../../../platform/audit/audit.ts'
import { allow } from '../running/allow.ts'
import type { RunningDeps } from '../running/deps.ts'
import { Written } from '../running/written.ts'
import { decisionPlace, tellHistory } from './decision-place.ts'
import { fits } from './input.ts'
import { wrongDecisionState } from './problems.ts'

/** Those who act for the body that owns a decision tell how it goes. Whether it is closed is not theirs to say. */
export const followUp = ({ database }: RunningDeps) =>
  (actor: Actor, programme: string, number: number, sent: Written): Promise<void> =>
    database.withActor(actor, async (scope) => {
      const { decision, over } = await decisionPlace(scope, programme, number)
      allow(scope, 'follow-up', 'decision', over.owner)
      const said = fits(Written, sent)
      if (decision.state !== 'open') throw wrongDecisionState(decision.state)
      await tellHistory(scope, decision.id, 'followed-up', { said, language: said.language })
      await audit(scope, { action: 'programme.decision-followed-up', subject: { kind: 'decision', id: decision.id }, after: { text: said.text } })
    })
