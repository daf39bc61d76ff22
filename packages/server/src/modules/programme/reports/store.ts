import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { newId } from '../../../platform/ids/id.ts'
import type { Scope } from '../../../platform/database/scope.ts'
import { presentFormat, type ReportContent } from './format.ts'
import type { NewReport } from './contract.ts'
import type { FrozenReportTables } from './tables.ts'

/** Keeps a report under the programme's next number. Two who freeze at once wait for each other. */
export async function addReport(scope: Scope, programme: string, { title, starts, ends }: NewReport, content: ReportContent): Promise<{ id: string; number: number; sha256: string }> {
  const db = scope.db<FrozenReportTables>()
  await sql`select pg_advisory_xact_lock(hashtext(${`frozen report of ${programme}`}))`.execute(db)
  const { last } = await db.selectFrom('frozen_report').select(sql<number>`coalesce(max(number), 0)`.as('last'))
    .where('programme', '=', programme).executeTakeFirstOrThrow()
  const text = JSON.stringify(content)
  const sha256 = createHash('sha256').update(text).digest()
  const id = newId()
  await db.insertInto('frozen_report').values({
    id, programme, number: last + 1, title: JSON.stringify(title), starts, ends, format: presentFormat, content: text, sha256,
    frozen_at: scope.clock.now(), frozen_by: scope.actor.kind === 'person' ? scope.actor.id : '', published_at: null,
  }).execute()
  return { id, number: last + 1, sha256: sha256.toString('hex') }
}

export async function publishReport(scope: Scope, id: string): Promise<void> {
  await scope.db<FrozenReportTables>().updateTable('frozen_report').set({ published_at: scope.clock.now() })
    .where('id', '=', id).where('published_at', 'is', null).execute()
}
