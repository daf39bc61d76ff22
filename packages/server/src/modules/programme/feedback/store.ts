import type { Insertable, Updateable } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import { notFound } from '../../../platform/problems/catalogue.ts'
import type { FeedbackTables } from './tables.ts'

const day = 24 * 3_600_000

export async function addFeedback(scope: Scope, row: Insertable<FeedbackTables['feedback']>): Promise<void> {
  await scope.db<FeedbackTables>().insertInto('feedback').values(row).execute()
}

/** Whether the very same text has come within a day. */
export async function wasSentBefore(scope: Scope, programme: string, text: string): Promise<boolean> {
  const found = await scope.db<FeedbackTables>().selectFrom('feedback').select('id').where('programme', '=', programme).where('text', '=', text)
    .where('sent_at', '>', new Date(scope.clock.now().getTime() - day)).limit(1).executeTakeFirst()
  return found !== undefined
}

/** The row itself, locked until the change is done; not found when the actor may not see it. */
export async function lockFeedback(scope: Scope, programme: string, id: string) {
  const found = await scope.db<FeedbackTables>().selectFrom('feedback')
    .select(['id', 'measure', 'body', 'handed_from', 'state', 'answer', 'may_publish', 'public_at', 'version'])
    .where('id', '=', id).where('programme', '=', programme).forUpdate().executeTakeFirst()
  if (found === undefined) throw notFound('feedback')
  return found
}
export type FeedbackRow = Awaited<ReturnType<typeof lockFeedback>>

export async function changeFeedback(scope: Scope, row: FeedbackRow, change: Updateable<FeedbackTables['feedback']>): Promise<void> {
  await scope.db<FeedbackTables>().updateTable('feedback').set({ ...change, version: row.version + 1 }).where('id', '=', row.id).execute()
}
