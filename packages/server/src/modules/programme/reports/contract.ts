import type { Actor } from '../../../platform/access/actor.ts'
import type { LocalizedText, StaffLanguage } from '../../../platform/languages/localized-text.ts'
import type { ReportContent } from './format.ts'
import type { ReportDifference } from './difference.ts'
import type { ReportSummary } from './summary.ts'

export type {
  ReportAnswer, ReportContent, ReportDecision, ReportIndicator, ReportMeasure, ReportMeasureState, ReportMilestone, ReportTarget, ReportTheme, ReportValue,
} from './format.ts'
export type { ReportDifference } from './difference.ts'
export type { ReportStateCounts, ReportSummary } from './summary.ts'

export interface ReportListed {
  number: number
  title: LocalizedText
  starts: string
  ends: string
  frozenAt: Date
  /** Null for readers who do not work with the programme. */
  frozenBy: string | null
  publishedAt: Date | null
}

export interface NewReport {
  title: LocalizedText
  starts: string
  ends: string
}

export interface ReportPage extends ReportListed {
  /** Of the content as it is kept, in hexadecimal: whoever has the same number has the same report. */
  sha256: string
  content: ReportContent
  summary: ReportSummary
  /** Earlier ones that this one can be held against, the newest first. */
  earlier: { number: number; title: LocalizedText }[]
  abilities: { publish: boolean }
}

export interface ReportsCompared {
  from: ReportListed
  to: ReportListed
  difference: ReportDifference
}

/** The words of a file, in the language of whoever asks for it. */
export interface ReportWords {
  language: StaffLanguage
  /** Name of a sheet or column. */
  column(key: string): string
  /** A measure's state, a milestone's, an answer … */
  state(key: string): string
  unit(key: string): string
}

/** Frozen reports, the difference between two, and their files. What is not published is not found for others. */
export interface ReportService {
  /** The newest first. */
  list(actor: Actor, programme: string): Promise<{ reports: ReportListed[]; abilities: { freeze: boolean } }>
  /** The programme's next yearly report: the year that has ended last, within the programme's period. */
  suggestion(actor: Actor, programme: string): Promise<NewReport>
  /** Keeps how everything stands now. @returns its number */
  freeze(actor: Actor, programme: string, report: NewReport): Promise<number>
  /** Opens it to everybody; nothing is done when it is open. */
  publish(actor: Actor, programme: string, number: string): Promise<void>
  read(actor: Actor, programme: string, number: string): Promise<ReportPage>
  compare(actor: Actor, programme: string, from: string, to: string): Promise<ReportsCompared>
  /** Every measure with its state, milestones and answers, a line each. */
  csv(actor: Actor, programme: string, number: string, words: ReportWords): Promise<string>
  xlsx(actor: Actor, programme: string, number: string, words: ReportWords): Promise<Uint8Array>
  /** A tagged PDF of the page at `address`; `pdf-unavailable` (503) where there is no browser that makes it. */
  pdf(actor: Actor, programme: string, number: string, language: StaffLanguage): Promise<Uint8Array>
}
