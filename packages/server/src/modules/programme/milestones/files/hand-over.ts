import { sql } from 'kysely'
import type { Scope } from '../../../../platform/database/scope.ts'
import { notFound } from '../../../../platform/problems/catalogue.ts'
import { idOf } from '../../running/allow.ts'
import type { FileHandedOver } from '../contract.ts'
import { attachmentNamed } from './disposition.ts'

/** A file that is evidence in the programme and that the actor may see; row-level security decides which those are. */
export async function handOver(scope: Scope, programme: string, file: string): Promise<FileHandedOver> {
  const { rows } = await sql<Omit<FileHandedOver, 'disposition'>>`
    select file.name, file.media_type as "mediaType", file.content
    from file
    join milestone_evidence as evidence on evidence.file = file.id
    join milestone_report as report on report.id = evidence.report
    join milestone on milestone.id = report.milestone
    where file.id = ${idOf(file, 'file')} and milestone.programme = ${programme}`.execute(scope.db())
  if (rows[0] === undefined) throw notFound('file')
  return { ...rows[0], disposition: attachmentNamed(rows[0].name) }
}
