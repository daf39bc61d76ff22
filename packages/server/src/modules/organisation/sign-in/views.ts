import type { Scope } from '../../../platform/database/scope.ts'
import type { Id } from '../../../platform/ids/id.ts'
import type { OwnPage } from '../contract.ts'
import type { SignInTables } from './tables.ts'

/** A person's own sessions that have not ended, newest first, and her tokens that are still valid. */
export async function ownSignIns(scope: Scope, person: Id<'person'>): Promise<Pick<OwnPage, 'sessions' | 'tokens'>> {
  const db = scope.db<SignInTables>()
  const sessions = await db.selectFrom('session').select(['started_at as since', 'last_used_at as lastUsed'])
    .where('person', '=', person).where('ended_at', 'is', null).where('expires_at', '>', scope.clock.now())
    .orderBy('started_at', 'desc').execute()
  const tokens = await db.selectFrom('api_token')
    .select(['name', 'created_at as since', 'expires_at as until', 'last_used_at as lastUsed'])
    .where('person', '=', person).where('ended_at', 'is', null).where('expires_at', '>', scope.clock.now())
    .orderBy('created_at', 'desc').execute()
  return { sessions, tokens }
}
