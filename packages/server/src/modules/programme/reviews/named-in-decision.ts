import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import { invalid } from '../../../platform/problems/catalogue.ts'

/** The item id of the body that is to own a decision. */
export async function ownerOf(scope: Scope, programme: string, slug: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select id from programme_body where programme = ${programme} and key = ${slug} and retired_at is null`.execute(scope.db())
  if (rows[0] === undefined) throw invalid([{ field: 'owner', code: 'unknown-body', message: 'The programme has no such body.' }])
  return rows[0].id
}

/** The item ids of measures by their numbers, each once; `field` is where they were sent. */
export async function measuresOf(scope: Scope, programme: string, numbers: readonly string[], field = 'measures'): Promise<string[]> {
  const wanted = [...new Set(numbers)]
  const { rows } = await sql<{ id: string; key: string }>`
    select id, key from measure where programme = ${programme} and key = any (${wanted}) and retired_at is null`.execute(scope.db())
  const missing = wanted.filter((number) => !rows.some(({ key }) => key === number))
  if (missing.length > 0) {
    throw invalid([{ field, code: 'unknown-measure', message: `The programme has no such measure: ${missing.join(', ')}.` }])
  }
  return rows.map(({ id }) => id)
}
