import type { PageLanguage } from '@koto/server/types'
import { runAddresses } from '../addresses.ts'

export interface ReportAddresses {
  list: string
  report: (number: number) => string
  file: (number: number, kind: 'pdf' | 'xlsx' | 'csv') => string
}

const under = (list: string): ReportAddresses => ({
  list,
  report: (number) => `${list}/${number}`,
  file: (number, kind) => `${list}/${number}/files/report-${number}.${kind}`,
})

/** Where those who work with a programme find its reports. */
export const staffReports = (language: PageLanguage, programme: string) => under(runAddresses(language, programme).reports)

/** Where everybody finds those that are published. */
export const publicReports = (language: PageLanguage, programme: string) => under(`/${language}/programmes/${programme}/reports`)
