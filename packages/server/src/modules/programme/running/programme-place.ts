import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import { notFound } from '../../../platform/problems/catalogue.ts'

/** What stands under a programme's measure number: its item id. Not found when there is none, or it was retired. */
export const measureId = (scope: Scope, programme: string, number: string) => itemId(scope, 'measure', programme, number)
export const indicatorId = (scope: Scope, programme: string, id: string) => itemId(scope, 'indicator', programme, id)
/** The item id of a body by its slug. */
export const bodyId = (scope: Scope, programme: string, slug: string) => itemId(scope, 'programme_body', programme, slug)

type ItemTable = 'measure' | 'indicator' | 'programme_body'

async function itemId(scope: Scope, table: ItemTable, programme: string, key: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select id from ${sql.table(table)} where programme = ${programme} and key = ${key} and retired_at is null`.execute(scope.db())
  if (rows[0] === undefined) throw notFound(table === 'programme_body' ? 'body' : table)
  return rows[0].id
}
