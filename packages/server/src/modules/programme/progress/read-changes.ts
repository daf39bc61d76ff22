import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import type { LocalizedText } from '../../../platform/languages/localized-text.ts'
import type { ChangesAsked, ChangeTold } from './contract.ts'

interface Row {
  id: number
  at: Date
  kind: ChangeTold['kind']
  told: Record<string, unknown>
  number: string | null
  measure_title: LocalizedText | null
  indicator: string | null
  indicator_title: LocalizedText | null
}

const most = 1000

/** What has changed in public, newest first. What was taken back counts for kept pages only, and is told nowhere. */
export async function readChanges(scope: Scope, programme: string, asked: ChangesAsked): Promise<ChangeTold[]> {
  const limit = Math.min(Math.max(Math.trunc(asked.limit ?? 200), 1), most)
  const { rows } = await sql<Row>`
    select public_change.id, at, kind, told, measure.key as number, measure.content -> 'title' as measure_title,
      indicator.key as indicator, indicator.content -> 'title' as indicator_title
    from public_change
    left join measure on measure.id = public_change.measure
    left join indicator on indicator.id = public_change.indicator
    where public_change.programme = ${programme} and not told ? 'withdrawn'
      and (${asked.from ?? null}::date is null or at >= ${asked.from ?? null}::date::timestamp at time zone 'Europe/Helsinki')
      and (${asked.to ?? null}::date is null or at < (${asked.to ?? null}::date + 1)::timestamp at time zone 'Europe/Helsinki')
      and (${asked.before ?? null}::bigint is null or public_change.id < ${asked.before ?? null}::bigint)
    order by at desc, public_change.id desc limit ${limit}`.execute(scope.db())
  return rows.map((row) => ({
    id: Number(row.id), at: row.at, kind: row.kind, told: row.told,
    measure: row.number === null || row.measure_title === null ? null : { number: row.number, title: row.measure_title },
    indicator: row.indicator === null || row.indicator_title === null ? null : { id: row.indicator, title: row.indicator_title },
  }))
}

/** The day of the first one. */
export async function readFirstChange(scope: Scope, programme: string): Promise<string | null> {
  const { rows } = await sql<{ day: string | null }>`
    select (min(at) at time zone 'Europe/Helsinki')::date as day from public_change where programme = ${programme}`.execute(scope.db())
  return rows[0]?.day ?? null
}

/** How many there are: grows with each. */
export async function countChanges(scope: Scope, programme: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from public_change where programme = ${programme}`.execute(scope.db())
  return Number(rows[0]!.count)
}
