import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import type { LocalizedText } from '../../../platform/languages/localized-text.ts'
import type { ValueTold } from './contract.ts'
import { pointOf } from './current.ts'
import type { ValueRow } from './tables.ts'

interface Named {
  body_key: string | null
  body_name: LocalizedText | null
  by_name: string | null
  decided_name: string | null
}

/** Everything that the actor may see of an indicator's figures, newest first, with the names of those who work with it. */
export async function toldRows(scope: Scope, indicator: string, programme: { start: string; end: string }): Promise<ValueTold[]> {
  const { rows } = await sql<ValueRow & Named>`
    select indicator_value.*, body.key as body_key, body.content -> 'name' as body_name, writer.name as by_name, decider.name as decided_name
    from indicator_value
    left join programme_body as body on body.id = indicator_value.body
    left join person as writer on writer.id = indicator_value.by_person
    left join person as decider on decider.id = indicator_value.decided_by
    where indicator_value.indicator = ${indicator}
    order by indicator_value.at desc, indicator_value.id desc`.execute(scope.db())
  return rows.map((row) => ({
    ...pointOf(row, programme),
    kind: row.kind, state: row.state, why: row.why, confirmed: row.confirmed as ValueTold['confirmed'],
    body: row.body_key === null || row.body_name === null ? null : { id: row.body_key, name: row.body_name },
    at: row.at, by: row.by_name ?? '', decidedAt: row.decided_at, decidedBy: row.decided_name, comment: row.comment,
  }))
}
