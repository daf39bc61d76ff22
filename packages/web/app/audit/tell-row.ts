import type { AuditRow, StaffLanguage } from '@koto/server/types'
import { tellEntry, type EntryTold } from './tell-entry.ts'
import { actorWords, subjectKindWords } from './words-of.ts'

/** An entry of the audit, with the thing that it is about. */
export interface RowTold extends EntryTold {
  subject: { kind: string; kindWords: string; id: string; name: string | null }
}

/** Tells a row of the audit in the reader's words. */
export function tellRow(row: AuditRow, language: StaffLanguage): RowTold {
  // A person may be called as a task of ours is: her name is told as it is.
  const by = row.by.kind === 'person' && row.by.name !== '' ? row.by.name : actorWords(row.by.name, language)
  return {
    ...tellEntry({ ...row, by: row.by.name }, language),
    by,
    subject: { ...row.subject, kindWords: subjectKindWords(row.subject.kind, language) },
  }
}
