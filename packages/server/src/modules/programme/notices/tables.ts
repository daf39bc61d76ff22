import type { ColumnType } from 'kysely'
import type { MailChoice, NoticeAbout, NoticeKind } from './contract.ts'

/** The tables of migration 0013. */
export interface NoticeTables {
  notice: {
    id: string
    person: string
    programme: string
    kind: NoticeKind
    subject: string
    step: string
    due: string
    day: string
    about: ColumnType<NoticeAbout, string, never>
    at: Date
    mailed_at: ColumnType<Date | null, never, Date>
    settled_at: ColumnType<Date | null, never, Date>
  }
  notice_choice: {
    person: string
    mail: MailChoice
    changed_at: Date
    mailed_at: ColumnType<Date | null, never, Date>
  }
}
