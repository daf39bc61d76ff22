import { sql } from 'kysely'
import type { Actor } from '../../../platform/access/actor.ts'
import { audit } from '../../../platform/audit/audit.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import { allow } from '../running/allow.ts'
import type { RunningDeps } from '../running/deps.ts'
import { checkVersion } from '../running/version.ts'
import type { DecisionFields } from './contract.ts'
import { decisionPlace, tellHistory, type DecisionPlace } from './decision-place.ts'
import { fits, DecisionChanges } from './input.ts'
import { measuresOf, ownerOf } from './named-in-decision.ts'
import { minuted } from './problems.ts'
import type { ReviewTables } from './tables.ts'
import { tellDecision } from './tell-decision.ts'

/**
 * Changes a decision. Its words and its condition until the minutes are final; who owns it, its deadline and its measures
 * later as well. Its history keeps what it was.
 */
export const changeDecision = ({ database }: RunningDeps) =>
  (actor: Actor, programme: string, number: number, sent: DecisionChanges, seen?: number): Promise<void> =>
    database.withActor(actor, async (scope) => {
      const { decision, over } = await decisionPlace(scope, programme, number)
      allow(scope, 'change', 'decision', over.decided)
      const { why, ...changes } = fits(DecisionChanges, sent)
      checkVersion('decision', seen, decision.version)
      const before = await fieldsOf(scope, decision)
      const after = {
        text: changes.decision?.text ?? before.text, condition: changes.condition ?? before.condition,
        owner: changes.owner ?? before.owner, deadline: changes.deadline === undefined ? before.deadline : changes.deadline,
        measures: changes.measures === undefined ? before.measures : [...new Set(changes.measures)].sort(),
      }
      const [was, is] = onlyChanged(before, after)
      if (Object.keys(is).length === 0) return
      if (decision.public_at !== null && ('text' in is || 'condition' in is)) throw minuted()
      const language = changes.decision?.language ?? decision.language
      const row = {
        text: after.text, condition: after.condition, deadline: after.deadline,
        owner: 'owner' in is ? await ownerOf(scope, programme, after.owner) : decision.owner,
      }
      await scope.db<ReviewTables>().updateTable('decision').set({ ...row, version: decision.version + 1 }).where('id', '=', decision.id).execute()
      if ('measures' in is) await setMeasures(scope, decision.id, await measuresOf(scope, programme, after.measures))
      await tellHistory(scope, decision.id, 'changed', { said: why, language, before: was, after: is })
      await audit(scope, {
        action: 'programme.decision-changed', subject: { kind: 'decision', id: decision.id }, before: was, after: is, ...(why && { reason: why.text }),
      })
      await tellDecision(scope, { ...decision, ...row }, 'changed')
    })

type Fields = Required<Omit<DecisionFields, 'state'>>

async function fieldsOf(scope: Scope, { id, text, condition, owner, deadline }: DecisionPlace['decision']): Promise<Fields> {
  const { rows } = await sql<{ owner: string; measures: string[] }>`
    select key as owner, array(
      select measure.key from decision_measure join measure on measure.id = decision_measure.measure
      where decision_measure.decision = ${id}) as measures
    from programme_body where id = ${owner}`.execute(scope.db())
  return { text, condition, deadline, owner: rows[0]!.owner, measures: rows[0]!.measures.sort() }
}

function onlyChanged(before: Fields, after: Fields): [DecisionFields, DecisionFields] {
  const fields = (Object.keys(before) as (keyof Fields)[]).filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
  const pick = (from: Fields) => Object.fromEntries(fields.map((field) => [field, from[field]])) as DecisionFields
  return [pick(before), pick(after)]
}

async function setMeasures(scope: Scope, decision: string, measures: string[]): Promise<void> {
  const db = scope.db<ReviewTables>()
  await db.deleteFrom('decision_measure').where('decision', '=', decision).execute()
  if (measures.length > 0) await db.insertInto('decision_measure').values(measures.map((measure) => ({ decision, measure }))).execute()
}
