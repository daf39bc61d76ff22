import { z } from 'zod'
import type { CsvColumn } from '../../../platform/http/csv.ts'
import { LocalizedText, textIn } from '../../../platform/languages/localized-text.ts'
import { ListQuery, ProgrammeParams } from '../routes/answers.ts'
import { Written } from '../running/written.ts'
import type { PublicMilestone, MilestoneReporting } from './contract.ts'

export const MilestonesQuery = ListQuery.extend({ measure: z.string().max(20).optional().describe('Only those of the measure with this number.') })
export const MilestoneParams = ProgrammeParams.extend({ milestone: z.string().max(100).describe('The milestone’s id.') })

export const PublicMilestoneAnswer = z.object({
  id: z.uuid(),
  deliverable: z.string().nullable().describe('As the programme’s document names it; null for one that was added.'),
  title: LocalizedText,
  titleText: z.string().describe('The title in the language that was asked for.'),
  measure: z.string().describe('The measure’s number.'),
  body: z.object({ id: z.string(), name: LocalizedText }).nullable().describe('Who is to do it.'),
  due: z.iso.date().nullable(),
  doneOn: z.iso.date().nullable().describe('The day on which it was done, as approved.'),
  standing: z.enum(['open', 'due-soon', 'late', 'done', 'dropped']),
}).meta({ id: 'Milestone', description: 'Something that is to be made by a day.' })

const Link = z.object({ url: z.url({ protocol: /^https?$/ }).max(2000), title: z.string().trim().min(1).max(200).optional() })

export const ReportBody = z.object({
  doneOn: z.iso.date().describe('The day on which it was done; today at the latest.'),
  text: Written,
  links: z.array(Link).max(20).default([]).describe('Evidence elsewhere.'),
}).meta({ id: 'MilestoneReportSent', description: 'Says that a milestone has been done. Files are brought on the page, not here.' })

export const ReportingAnswer = z.object({
  milestone: z.uuid(),
  version: z.int().describe('The milestone’s; 0 until somebody has touched it.'),
  doneOn: z.iso.date().nullable(),
  report: z.object({
    number: z.int(),
    state: z.enum(['reported', 'approved', 'returned', 'withdrawn']),
    doneOn: z.iso.date(),
    text: Written,
    evidence: z.array(z.object({ title: z.string(), url: z.string().nullable().describe('Null for a file that was brought on the page.') })),
  }).nullable().describe('The newest one.'),
}).meta({ id: 'MilestoneReporting', description: 'How the reporting of a milestone stands.' })

export function listedAnswer(milestone: PublicMilestone, language: string): z.input<typeof PublicMilestoneAnswer> {
  const { id, deliverable, title, measure, body, due, doneOn, standing } = milestone
  return { id, deliverable, title, titleText: textIn(title, language).text, measure, body, due, doneOn, standing }
}

export function reportingAnswer({ milestone, version, doneOn, report }: MilestoneReporting): z.input<typeof ReportingAnswer> {
  return {
    milestone, version, doneOn,
    report: report && { ...report, evidence: report.evidence.map(({ title, link }) => ({ title, url: link })) },
  }
}

export function milestoneColumns(language: string): CsvColumn<PublicMilestone>[] {
  return [
    { name: 'id', value: (row) => row.id },
    { name: 'measure', value: (row) => row.measure },
    { name: 'title', value: (row) => textIn(row.title, language).text },
    { name: 'body', value: (row) => row.body && textIn(row.body.name, language).text },
    { name: 'due', value: (row) => row.due },
    { name: 'done_on', value: (row) => row.doneOn },
    { name: 'standing', value: (row) => row.standing },
  ]
}
