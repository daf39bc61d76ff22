import type { Scope } from '../../../platform/database/scope.ts'
import type { Id } from '../../../platform/ids/id.ts'
import type { SignInTables } from './tables.ts'

/** Ends every session and token of a person, as when she is made inactive. */
export async function endSignInsOf(scope: Scope, person: Id<'person'>): Promise<void> {
  const ended_at = scope.clock.now()
  const db = scope.db<SignInTables>()
  await db.updateTable('session').set({ ended_at, id_token: null })
    .where('person', '=', person).where('ended_at', 'is', null).execute()
  await db.updateTable('api_token').set({ ended_at })
    .where('person', '=', person).where('ended_at', 'is', null).execute()
}
