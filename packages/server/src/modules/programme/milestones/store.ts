import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import { newId } from '../../../platform/ids/id.ts'
import type { Written } from '../running/written.ts'
import type { MilestoneFacts } from './contract.ts'
import type { MilestoneTables } from './tables.ts'
import type { MilestoneRow } from './views.ts'

/** Lets one at a time change a milestone; a reporter may not lock the row, since she may not change it. */
export async function lockMilestone(scope: Scope, milestone: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`koto milestone ${milestone}`}))`.execute(scope.db())
}

/** Makes the row of what only the document names yet. */
export async function touch(scope: Scope, { id, programme, measure, body, title, version }: MilestoneRow): Promise<void> {
  if (version > 0) return
  await scope.db<MilestoneTables>().insertInto('milestone')
    .values({ ...emptyRow, id, programme, measure, deliverable: id, body: body!, title: JSON.stringify(title), version: 1 })
    .onConflict((conflict) => conflict.doNothing()).execute()
}

const emptyRow = { due: null, done_on: null, dropped_at: null, dropped_why: null, dropped_language: null }

export async function insertMilestone(scope: Scope, row: Pick<MilestoneTables['milestone'], 'programme' | 'measure' | 'body' | 'due'> & { title: string }): Promise<string> {
  const id = newId<'milestone'>()
  await scope.db<MilestoneTables>().insertInto('milestone').values({ ...emptyRow, ...row, id, deliverable: null, version: 1 }).execute()
  return id
}

type Columns = Partial<Omit<MilestoneTables['milestone'], 'id' | 'programme' | 'measure' | 'deliverable' | 'version' | 'title'>> & { title?: string }

/** Changes a touched milestone and gives it the next version. @returns the version now */
export async function updateMilestone(scope: Scope, id: string, columns: Columns): Promise<number> {
  const row = await scope.db<MilestoneTables>().updateTable('milestone')
    .set((now) => ({ ...columns, version: now('version', '+', 1) })).where('id', '=', id).returning('version').executeTakeFirst()
  if (row === undefined) throw new Error('the milestone could not be changed')
  return row.version
}

interface Changed {
  milestone: string
  version: number
  kind: MilestoneTables['milestone_change']['kind']
  before?: MilestoneFacts | undefined
  after?: MilestoneFacts | undefined
  reason?: Written | null | undefined
}

/** Keeps what was changed, for the milestone's own history. */
export async function keepChange(scope: Scope, { milestone, version, kind, before, after, reason }: Changed): Promise<void> {
  await scope.db<MilestoneTables>().insertInto('milestone_change').values({
    milestone, version, kind,
    before: before === undefined ? null : JSON.stringify(before),
    after: after === undefined ? null : JSON.stringify(after),
    reason: reason?.text ?? null, language: reason?.language ?? null,
    at: scope.clock.now(), by_person: personOf(scope),
  } as never).execute()
}

/** The person that the scope is for. Only people pass the policies of milestones. */
export function personOf({ actor }: Scope): string {
  if (actor.kind !== 'person') throw new Error('only a person does this')
  return actor.id
}
