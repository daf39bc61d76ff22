import { Problem } from '../../problems/problem.ts'

/**
 * A backup is one gzipped text, the same for every PostgreSQL from 15 on:
 *
 *     {"koto":"backup","format":1,…}              what it is, and the migrations the database had
 *     {"table":"public.measure","columns":[…]}    then its rows as COPY writes them, one a line
 *     \.                                          their end
 *     {"rows":74,"sha256":"…"}                    to see that they are whole
 *     {"sequence":"public.n","value":"9","called":true}
 *     {"end":true,"tables":31,"rows":2048}        without this last line it was cut off
 */
export interface BackupHeader {
  koto: 'backup'
  format: 1
  madeAt: string
  /** Of the server it was made from. */
  postgres: string
  migrations: { name: string; hash: string }[]
}

export interface TableLine {
  table: string
  columns: string[]
}

export interface TableEnd {
  rows: number
  sha256: string
}

export interface SequenceLine {
  sequence: string
  /** As text: a sequence may be past what a JavaScript number holds. */
  value: string
  called: boolean
}

export interface BackupEnd {
  end: true
  tables: number
  rows: number
}

export type BackupLine = TableLine | SequenceLine | BackupEnd

/** What a backup or a restoration has done. */
export interface BackupSummary {
  tables: number
  rows: number
}

/** Told after each table, so that long work can be watched. */
export type Progress = (table: string, rows: number) => void

/** The line behind a table's last row. */
export const endOfRows = '\\.\n'

/** Values are written the same way whatever the server's own settings are. */
export const sameEverywhere = `set client_encoding to 'UTF8'; set datestyle to 'ISO, YMD'; set intervalstyle to 'postgres';
  set timezone to 'UTC'; set bytea_output to 'hex'; set extra_float_digits to 1`

/** The file is not a whole backup. */
export function damaged(file: string, why: string, cause?: unknown): Problem {
  return new Problem({
    code: 'backup-damaged', status: 422, title: 'The backup is damaged', cause,
    detail: `${file} is not a whole backup: ${why}. Nothing was changed. Take another copy of it.`,
  })
}
