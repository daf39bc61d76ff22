import { toCsv } from '../../../../platform/http/csv.ts'
import type { ReportWords } from '../contract.ts'
import type { ReportContent } from '../format.ts'
import { answersIn, bodiesIn, measureRows, text } from './rows.ts'

/** Every measure on a line: where it stands, since when and why, how many milestones are done, what was answered. */
export function reportCsv(content: ReportContent, words: ReportWords): string {
  return toCsv(measureRows(content), [
    { name: words.column('number'), value: ({ measure }) => measure.number },
    { name: words.column('measure'), value: ({ measure }) => text(measure.title, words) },
    { name: words.column('theme'), value: ({ theme }) => text(theme, words) },
    { name: words.column('set'), value: ({ set }) => text(set, words) },
    { name: words.column('leads'), value: ({ measure }) => bodiesIn(measure, 'leads', words.language) },
    { name: words.column('state'), value: ({ measure }) => words.state(measure.state) },
    { name: words.column('since'), value: ({ measure }) => measure.since },
    { name: words.column('reason'), value: ({ measure }) => measure.reason?.text },
    { name: words.column('starts'), value: ({ measure }) => measure.starts },
    { name: words.column('ends'), value: ({ measure }) => measure.ends },
    { name: words.column('milestones'), value: ({ measure }) => measure.milestones.filter(({ state }) => state !== 'dropped').length },
    { name: words.column('milestones-done'), value: ({ measure }) => measure.milestones.filter(({ state }) => state === 'done').length },
    { name: words.column('milestones-late'), value: ({ measure }) => measure.milestones.filter(({ state }) => state === 'late').length },
    { name: words.column('answers'), value: ({ measure }) => answersIn(measure, words) },
  ])
}
