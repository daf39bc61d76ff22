import { sql } from 'kysely'
import type { Scope } from '../../../platform/database/scope.ts'
import { invalid } from '../../../platform/problems/catalogue.ts'

/** The frozen report of a number. */
export async function reportId(scope: Scope, programme: string, number: number): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select id from frozen_report where programme = ${programme} and number = ${number}`.execute(scope.db())
  if (rows[0] === undefined) throw invalid([{ field: 'report', code: 'unknown-report', message: 'There is no such frozen report.' }])
  return rows[0].id
}
