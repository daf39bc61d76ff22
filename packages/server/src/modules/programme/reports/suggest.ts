import type { LocalizedText } from '../../../platform/languages/localized-text.ts'
import type { NewReport } from './contract.ts'

/**
 * The yearly report that is to be made next: of the year that has ended last, kept within the programme's period.
 *
 * @example suggestReport({ title, period: { start: '2017-01-01', end: '2021-12-31' } }, '2020-02-03') // of the year 2019
 */
export function suggestReport({ title, period }: { title: LocalizedText; period: { start: string; end: string } }, today: string): NewReport {
  const [first, last] = [Number(period.start.slice(0, 4)), Number(period.end.slice(0, 4))]
  const year = Math.min(Math.max(Number(today.slice(0, 4)) - 1, first), last)
  const starts = `${year}-01-01` < period.start ? period.start : `${year}-01-01`
  const ends = `${year}-12-31` > period.end ? period.end : `${year}-12-31`
  return {
    title: {
      fi: `${title.fi}: vuosiraportti ${year}`,
      sv: `${title.sv}: årsrapport ${year}`,
      en: `${title.en}: yearly report ${year}`,
    },
    starts,
    ends,
  }
}
