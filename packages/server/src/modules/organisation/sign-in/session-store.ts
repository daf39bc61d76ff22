import { sql } from 'kysely'
import type { PersonActor, RoleAt } from '../../../platform/access/actor.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import { newId, type Id } from '../../../platform/ids/id.ts'
import { hashOfKey, randomKey } from './random-key.ts'
import { demoIssuer } from './settings.ts'
import type { SignInTables } from './tables.ts'

const hour = 3_600_000
const rememberedDays = 30

/** Begins a session and gives its key, of which only the hash is kept. Forgets the person's long ended ones. */
export async function startSession(scope: Scope, person: Id<'person'>, idToken: string, maxHours: number): Promise<string> {
  const now = scope.clock.now()
  const db = scope.db<SignInTables>()
  await db.deleteFrom('session').where('person', '=', person)
    .where('expires_at', '<', new Date(now.getTime() - rememberedDays * 24 * hour)).execute()
  const key = randomKey()
  await db.insertInto('session').values({
    id: newId(), hash: hashOfKey(key), person, started_at: now, last_used_at: now,
    expires_at: new Date(now.getTime() + maxHours * hour), id_token: idToken,
  }).execute()
  return key
}

export interface Ended {
  person: Id<'person'>
  idToken: string | null
}

/** Ends the session of a key now. Gives what its provider wants to see, when there was such a session. */
export async function endSession(scope: Scope, key: string): Promise<Ended | undefined> {
  const db = scope.db<SignInTables>()
  const found = await db.selectFrom('session').select(['id', 'person', 'id_token as idToken'])
    .where('hash', '=', hashOfKey(key)).where('ended_at', 'is', null).forUpdate().executeTakeFirst()
  if (found === undefined) return undefined
  await db.updateTable('session').set({ ended_at: scope.clock.now(), id_token: null }).where('id', '=', found.id).execute()
  return { person: found.person, idToken: found.idToken }
}

interface Holder {
  id: string
  person: Id<'person'>
  last_used_at: Date | null
  roles: RoleAt[]
}

/** The actor of a session that lives, with the roles held at this moment. Notes its use, at most once a minute. */
export async function actorOfKey(
  scope: Scope, key: string, limits: { idleMinutes: number; demo: boolean },
): Promise<PersonActor | undefined> {
  const now = scope.clock.now()
  const idle = new Date(now.getTime() - limits.idleMinutes * 60_000)
  const { rows: [holder] } = await sql<Holder>`
    select session.id, session.person, session.last_used_at, ${rolesNow(now)} as roles
    from session join person on person.id = session.person
    where session.hash = ${hashOfKey(key)} and session.ended_at is null
      and session.expires_at > ${now} and session.last_used_at > ${idle} and ${maySignIn(limits.demo)}`.execute(scope.db())
  if (holder === undefined) return undefined
  if (unusedFor(holder, now) >= 60_000) {
    await scope.db<SignInTables>().updateTable('session').set({ last_used_at: now })
      .where('id', '=', holder.id as Id<'session'>).execute()
  }
  return { kind: 'person', id: holder.person, roles: holder.roles, via: 'session' }
}

/** The actor of an API token that is valid, in the same way. */
export async function actorOfTokenKey(scope: Scope, key: string, limits: { demo: boolean }): Promise<PersonActor | undefined> {
  const now = scope.clock.now()
  const { rows: [holder] } = await sql<Holder>`
    select api_token.id, api_token.person, api_token.last_used_at, ${rolesNow(now)} as roles
    from api_token join person on person.id = api_token.person
    where api_token.hash = ${hashOfKey(key)} and api_token.ended_at is null
      and api_token.expires_at > ${now} and ${maySignIn(limits.demo)}`.execute(scope.db())
  if (holder === undefined) return undefined
  if (unusedFor(holder, now) >= 60_000) {
    await scope.db<SignInTables>().updateTable('api_token').set({ last_used_at: now })
      .where('id', '=', holder.id as Id<'api-token'>).execute()
  }
  return { kind: 'person', id: holder.person, roles: holder.roles, via: 'token' }
}

function unusedFor(holder: Holder, now: Date): number {
  return now.getTime() - (holder.last_used_at?.getTime() ?? 0)
}

function maySignIn(demo: boolean) {
  return demo ? sql`person.active` : sql`person.active and person.oidc_issuer is distinct from ${demoIssuer}`
}

function rolesNow(now: Date) {
  return sql`coalesce((
    select json_agg(json_build_object('role', held.role, 'unit', held.unit) order by held.since, held.id)
    from role_assignment as held
    where held.person = person.id and held.since <= ${now} and (held.until is null or held.until > ${now})
  ), '[]')`
}
