import type { Scope } from '../../../platform/database/scope.ts'
import { allow, idOf } from '../running/allow.ts'
import type { Snapshot } from '../views/snapshot.ts'
import { decide } from './decide.ts'
import type { ValueTables } from './tables.ts'

/** Accepts every value that was proposed with an answer and still waits. */
export async function acceptOfAnswer(scope: Scope, snapshot: Snapshot, answer: string): Promise<number> {
  allow(scope, 'decide', 'value')
  const waiting = await scope.db<ValueTables>().selectFrom('indicator_value').select('id')
    .where('programme', '=', snapshot.id).where('answer', '=', idOf(answer, 'answer')).where('state', '=', 'proposed').orderBy('at').execute()
  for (const { id } of waiting) await decide(scope, snapshot, id, { accept: true, comment: '' })
  return waiting.length
}
