import type { Achieved } from '../contract.ts'
import type { StaffLanguage } from '../../../../platform/languages/localized-text.ts'

/** A row of the workbook that fits: what will be saved as a draft, and over which version. */
export interface ImportedRow {
  row: number
  measure: string
  body: string
  version: number
  achieved: Achieved | null
  words: string
  risks: string
  language: StaffLanguage
}

/** What is wrong in a row, by its number in the workbook (the headings are row 1). `right` is what would fit, where that can be listed. */
export interface RowError {
  row: number
  column: 'measure' | 'body' | 'achieved' | 'words' | 'risks' | 'language' | 'version' | 'sheet'
  code:
    | 'not-xlsx' | 'no-headings' | 'no-rows' | 'too-many-rows' | 'no-such-share' | 'twice' | 'not-a-choice' | 'too-long' | 'not-a-version'
    | 'changed-meanwhile' | 'locked'
  found: string
  right: string[]
}

export interface ImportChecked {
  /** Empty when there are errors: all or nothing. Rows that say what already stands are left out. */
  rows: ImportedRow[]
  errors: RowError[]
  /** Rows that say what already stands. */
  same: number
}
