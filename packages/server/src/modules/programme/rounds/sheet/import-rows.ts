import { audit } from '../../../../platform/audit/audit.ts'
import type { Scope } from '../../../../platform/database/scope.ts'
import { invalid, notFound } from '../../../../platform/problems/catalogue.ts'
import { roundClosed } from '../problems.ts'
import { saveDraft } from '../save-answer.ts'
import { readRound } from '../store.ts'
import type { ImportChecked, ImportedRow } from './contract.ts'
import { checkRows } from './check-rows.ts'
import { readFilledSheet } from './read-sheet.ts'
import { readShares, type ShareRow } from './shares.ts'

/** The shares of an open round that the actor writes for; whoever has none finds nothing. */
export async function ownShares(scope: Scope, programme: string, number: number): Promise<{ round: string; shares: ShareRow[]; open: boolean }> {
  const round = await readRound(scope, programme, number)
  const shares = await readShares(scope, round.id)
  if (shares.length === 0) throw notFound('round')
  return { round: round.id, shares, open: round.state === 'open' }
}

export async function checkSheet(scope: Scope, programme: string, number: number, file: Uint8Array): Promise<ImportChecked> {
  const { shares, open } = await ownShares(scope, programme, number)
  if (!open) throw roundClosed()
  const { rows, errors } = await readFilledSheet(file)
  return errors.length > 0 ? { rows: [], errors, same: 0 } : checkRows(rows, shares)
}

/** Saves every row as a draft, in one transaction: when one cannot be saved, none is. */
export async function importRows(scope: Scope, programme: string, number: number, rows: ImportedRow[]): Promise<number> {
  const { round, shares, open } = await ownShares(scope, programme, number)
  if (!open) throw roundClosed()
  const filled = rows.map(({ row, measure, body, version, achieved, words, risks, language }) => ({
    row, cells: { measure, body, version: String(version), achieved: achieved ?? '', words, risks, language },
  }))
  const checked = checkRows(filled, shares)
  if (checked.errors.length > 0) throw invalid(checked.errors.map(({ row, column, code }) => ({ field: `${row}.${column}`, code, message: `Row ${row}: ${code}` })))
  const ids = new Map(shares.map(({ id, measure, body }) => [`${measure} ${body}`, id]))
  for (const { row: _row, measure, body, version, ...draft } of checked.rows) {
    await saveDraft(scope, { programme, round: number, answer: ids.get(`${measure} ${body}`)! }, draft, version, 'imported')
  }
  await audit(scope, { action: 'programme.answers-imported', subject: { kind: 'round', id: round }, after: { rows: checked.rows.length } })
  return checked.rows.length
}
