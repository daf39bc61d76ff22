import { createHash } from 'node:crypto'
import type { Scope } from '../../../platform/database/scope.ts'
import { newId } from '../../../platform/ids/id.ts'
import type { RunningTables } from '../running/tables.ts'
import type { Written } from '../running/written.ts'
import type { NewMilestoneReport } from './contract.ts'
import type { CheckedFile } from './files/check-file.ts'
import { personOf } from './store.ts'
import type { MilestoneTables } from './tables.ts'

type Tables = MilestoneTables & RunningTables

/** Keeps a report with its evidence. The milestone must be touched. */
export async function insertReport(scope: Scope, milestone: string, number: number, report: NewMilestoneReport, files: CheckedFile[]): Promise<string> {
  const db = scope.db<Tables>()
  const id = newId<'milestone-report'>()
  await db.insertInto('milestone_report').values({
    id, milestone, number, done_on: report.doneOn, text: report.text.text, language: report.text.language, state: 'reported',
    reported_at: scope.clock.now(), reported_by: personOf(scope), decided_at: null, decided_by: null, comment: null, comment_language: null,
  }).execute()
  const evidence = [
    ...report.links.map(({ url, title }) => ({ url, file: null, title: title ?? url })),
    ...(await insertFiles(scope, files)).map(({ file, title }) => ({ url: null, file, title })),
  ]
  if (evidence.length > 0) {
    await db.insertInto('milestone_evidence').values(evidence.map((one) => ({ id: newId(), report: id, public: false, ...one }))).execute()
  }
  return id
}

async function insertFiles(scope: Scope, files: CheckedFile[]): Promise<{ file: string; title: string }[]> {
  const rows = files.map(({ name, mediaType, content }) => ({
    id: newId<'file'>(), name, media_type: mediaType, size: content.length, content: Buffer.from(content),
    sha256: createHash('sha256').update(content).digest(), added_at: scope.clock.now(), added_by: personOf(scope),
  }))
  // One by one: the rows together could be too much for one statement.
  for (const row of rows) await scope.db<Tables>().insertInto('file').values(row).execute()
  return rows.map(({ id, name }) => ({ file: id, title: name }))
}

/** Takes the actor's own waiting report back. @returns its id and number, or undefined when there is none */
export async function withdrawReport(scope: Scope, milestone: string): Promise<{ id: string; number: number } | undefined> {
  return scope.db<Tables>().updateTable('milestone_report').set({ state: 'withdrawn' })
    .where('milestone', '=', milestone).where('state', '=', 'reported').where('reported_by', '=', personOf(scope))
    .returning(['id', 'number']).executeTakeFirst()
}

/** Approves or returns the report that waits, when it is the one that was seen. */
export async function decideReport(
  scope: Scope, milestone: string, number: number, outcome: 'approved' | 'returned', comment: Written | null,
): Promise<{ id: string; doneOn: string } | undefined> {
  return scope.db<Tables>().updateTable('milestone_report')
    .set({
      state: outcome, decided_at: scope.clock.now(), decided_by: personOf(scope),
      comment: comment?.text ?? null, comment_language: comment?.language ?? null,
    })
    .where('milestone', '=', milestone).where('number', '=', number).where('state', '=', 'reported')
    .returning(['id', 'done_on as doneOn']).executeTakeFirst()
}

/** @returns whether it was otherwise before */
export async function setPublic(scope: Scope, report: string, evidence: readonly string[], everybody: boolean): Promise<boolean> {
  if (evidence.length === 0) return false
  const changed = await scope.db<Tables>().updateTable('milestone_evidence').set({ public: everybody })
    .where('report', '=', report).where('id', 'in', evidence).where('public', '<>', everybody).returning('id').execute()
  return changed.length > 0
}
