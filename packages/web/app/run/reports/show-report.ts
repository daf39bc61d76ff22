import type { PageLanguage, ReportPage } from '@koto/server/types'
import { inLanguage, type InLanguage } from '../../languages/in-language.ts'
import { staffLanguage } from '../../staff/staff-language.ts'

/** A report as a page shows it: in one language. Arabic readers get it in English, as the whole page around it. */
export type ShownReport = InLanguage<ReportPage>
export type ShownTheme = ShownReport['content']['themes'][number]
export type ShownMeasure = ShownTheme['sets'][number]['measures'][number]
export type ShownIndicator = ShownMeasure['indicators'][number]
export type ShownDecision = ShownReport['content']['decisions'][number]

export function showReport(report: ReportPage, language: PageLanguage): ShownReport {
  return inLanguage(report, staffLanguage(language))
}
