import { sql, type Selectable, type Updateable } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import { newId } from '../../../platform/ids/id.ts'
import { notFound } from '../../../platform/problems/catalogue.ts'
import { ChangedMeanwhile } from '../running/version.ts'
import type { AnswerVersionKind, RoundEventKind } from './contract.ts'
import type { RoundTables } from './tables.ts'

export type RoundRow = Selectable<RoundTables['reporting_round']>
export type AnswerRow = Selectable<RoundTables['round_answer']>

export async function readRound(scope: Scope, programme: string, number: number): Promise<RoundRow> {
  const found = await scope.db<RoundTables>().selectFrom('reporting_round').selectAll()
    .where('programme', '=', programme).where('number', '=', number).executeTakeFirst()
  if (found === undefined) throw notFound('round')
  return found
}

export async function readAnswer(scope: Scope, round: string, id: string): Promise<AnswerRow> {
  const found = await scope.db<RoundTables>().selectFrom('round_answer').selectAll()
    .where('id', '=', id).where('round', '=', round).executeTakeFirst()
  if (found === undefined) throw notFound('answer')
  return found
}

/**
 * Holds the round open, or closed, until the transaction ends: an answer is never saved into a round that is being
 * closed. Many save at once; only closing waits for them. (Rows cannot be locked by those who may not change them.)
 */
export async function holdRound(scope: Scope, round: string, how: 'to-save' | 'to-close'): Promise<void> {
  const lock = how === 'to-save' ? sql`pg_advisory_xact_lock_shared` : sql`pg_advisory_xact_lock`
  await sql`select ${lock}(hashtextextended(${round}, 8))`.execute(scope.db())
}

/** Changes a round that is still as it was read. */
export async function updateRound(scope: Scope, round: RoundRow, change: Pick<Updateable<RoundTables['reporting_round']>, 'deadline' | 'state' | 'closed_at'>): Promise<void> {
  const done = await scope.db<RoundTables>().updateTable('reporting_round').set({ ...change, version: round.version + 1 })
    .where('id', '=', round.id).where('version', '=', round.version).executeTakeFirst()
  if (done.numUpdatedRows !== 1n) throw new ChangedMeanwhile('round', round.version + 1)
}

export async function addEvent(scope: Scope, round: string, event: { kind: RoundEventKind; before?: unknown; after?: unknown; reason?: string }, by: string): Promise<void> {
  await sql`insert into round_event (round, number, kind, before, after, reason, at, by_person)
    select ${round}, coalesce(max(number), 0) + 1, ${event.kind}, ${json(event.before)}::jsonb, ${json(event.after)}::jsonb,
      ${event.reason ?? null}, ${scope.clock.now()}, ${by}
    from round_event where round = ${round}`.execute(scope.db())
}

/**
 * Changes an answer that is still as it was read; its version grows by one. When somebody else was faster nothing is
 * changed, and the problem says which version stands now.
 */
export async function updateAnswer(scope: Scope, answer: AnswerRow, change: Omit<Updateable<RoundTables['round_answer']>, 'id' | 'round' | 'measure' | 'body' | 'role' | 'version'>): Promise<AnswerRow> {
  const done = await scope.db<RoundTables>().updateTable('round_answer').set({ ...change, version: answer.version + 1 })
    .where('id', '=', answer.id).where('version', '=', answer.version).returningAll().executeTakeFirst()
  if (done === undefined) throw new ChangedMeanwhile('answer', (await readAnswer(scope, answer.round, answer.id)).version)
  return done
}

/** Keeps a text in the answer's history, as it stands in `answer`. */
export async function keepVersion(scope: Scope, answer: AnswerRow, kind: AnswerVersionKind, of: { at: Date; by: string | null; comment?: string | null }): Promise<void> {
  await sql`insert into round_answer_version (answer, number, kind, version, achieved, words, risks, language, comment, at, by_person)
    select ${answer.id}, coalesce(max(number), 0) + 1, ${kind}, ${answer.version}, ${answer.achieved}, ${answer.words}, ${answer.risks},
      ${answer.language}, ${of.comment ?? null}, ${of.at}, ${of.by}
    from round_answer_version where answer = ${answer.id}`.execute(scope.db())
}

/** Copies what was accepted to where everybody reads it. Answers the copy's id. */
export async function addAccepted(scope: Scope, answer: AnswerRow): Promise<string> {
  const id = newId()
  await sql`insert into accepted_answer (id, answer, number, round, measure, body, achieved, words, language, accepted_at)
    select ${id}, ${answer.id}, coalesce(max(number), 0) + 1, ${answer.round}, ${answer.measure}, ${answer.body}, ${answer.achieved},
      ${answer.words}, ${answer.language}, ${scope.clock.now()}
    from accepted_answer where answer = ${answer.id}`.execute(scope.db())
  return id
}

function json(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value)
}
