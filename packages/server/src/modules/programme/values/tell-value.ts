import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import { tellPublicChange } from '../running/public-change.ts'
import type { Snapshot } from '../views/snapshot.ts'
import { periodKey } from './periods.ts'
import type { IndicatorPlace } from './indicator-place.ts'
import type { ValueRow } from './tables.ts'

/** Tells everybody that an indicator has a new figure. Of a part only that it is there: small parts are not public. */
export async function tellValue(scope: Scope, snapshot: Snapshot, { part, item }: IndicatorPlace, row: ValueRow, before: ValueRow | undefined): Promise<void> {
  const { rows } = await sql<{ measure: string | null }>`select measure from indicator where id = ${item.id}`.execute(scope.db())
  const whole = row.breakdown_key === ''
  await tellPublicChange(scope, {
    programme: snapshot.id, kind: row.kind === 'target' ? 'target' : 'value', measure: rows[0]?.measure ?? undefined, indicator: item.id, subject: row.id,
    told: {
      indicator: part.id, unit: part.unit, kind: row.kind, period: periodKey(row, snapshot.document.period), part: !whole,
      ...(whole ? { value: row.value, before: before?.value ?? null } : {}), corrects: before !== undefined,
    },
  })
}
