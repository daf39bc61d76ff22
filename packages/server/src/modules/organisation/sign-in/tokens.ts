import { audit } from '../../../platform/audit/audit.ts'
import type { Actor } from '../../../platform/access/actor.ts'
import type { Database } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/id.ts'
import { invalid, notFound } from '../../../platform/problems/catalogue.ts'
import { allow, idOf } from '../access.ts'
import { personById } from '../people/store.ts'
import { hashOfKey, randomKey } from './random-key.ts'
import type { SignInTables } from './tables.ts'

export const tokenPrefix = 'koto_'

export interface NewToken {
  person: string
  /** What it is for, as its owner's list shows it. */
  name: string
  /** How long it works; 24 when nothing is said, at most a year. */
  hours?: number | undefined
}

/**
 * Makes an API token and gives it, once: only its hash is kept. An administrator makes one for herself,
 * signed in by session; the command line (which whoever runs the installation may use) for anyone.
 * Errors: `not-found` for others, and for a person who is not there or not active; `invalid`.
 */
export async function createToken(database: Database, actor: Actor, { person, name, hours = 24 }: NewToken): Promise<string> {
  allow(actor, 'create', 'token')
  const personId = idOf(person, 'person')
  if (actor.kind === 'person' && actor.id !== personId) throw notFound('person')
  if (!(hours > 0 && hours <= 24 * 366)) {
    throw invalid([{ field: 'hours', code: 'out-of-range', message: 'Between a moment and a year: 1 to 8784 hours.' }])
  }
  if (name.trim() === '') throw invalid([{ field: 'name', code: 'missing', message: 'Say what the token is for.' }])
  return database.withActor(actor, async (scope) => {
    const found = await personById(scope, personId)
    if (found === undefined || !found.active) throw notFound('person')
    const now = scope.clock.now()
    const token = tokenPrefix + randomKey()
    const id = newId<'api-token'>()
    const expires_at = new Date(now.getTime() + hours * 3_600_000)
    await scope.db<SignInTables>().insertInto('api_token').values({
      id, hash: hashOfKey(token), person: personId, name: name.trim(), created_at: now,
      created_by: actor.kind === 'person' ? actor.id : null, expires_at,
    }).execute()
    const after = { person: personId, name: name.trim(), expires_at }
    await audit(scope, { action: 'sign-in.token-created', subject: { kind: 'api-token', id }, after })
    return token
  })
}
