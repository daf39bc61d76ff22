import type { ColumnType } from 'kysely'
import type { Id } from '../../../platform/ids/id.ts'

type Later<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>

/** The tables of migration 0004. */
export interface SignInTables {
  session: {
    id: Id<'session'>
    hash: Buffer
    person: Id<'person'>
    started_at: Date
    last_used_at: Date
    expires_at: Date
    ended_at: Later<Date>
    id_token: Later<string>
  }
  api_token: {
    id: Id<'api-token'>
    hash: Buffer
    person: Id<'person'>
    name: string
    created_at: Date
    created_by: Id<'person'> | null
    expires_at: Date
    ended_at: Later<Date>
    last_used_at: Later<Date>
  }
}
