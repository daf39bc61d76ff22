import { z } from 'zod'
import { LocalizedText } from '../../../platform/languages/localized-text.ts'
import { Expression, Share } from './expression.ts'
import { units } from './units.ts'

export { units }

/** What counts as having reached it. */
export const Target = z.strictObject({
  comparator: z.enum(['at-least', 'at-most', 'exactly', 'more-than-before', 'done'])
    .describe('done = a milestone approved, or yes reported; more-than-before = any growth.'),
  value: z.union([z.number(), Share]).optional()
    .describe('The number, in the indicator’s unit (50 means 50 % when the unit is percent), or a share to hold it against.'),
  each: z.enum(['year', 'programme']).optional()
    .describe('Whether the value is for every year or for the whole programme period.'),
  by: z.iso.date().optional().describe('The date by which it is to be reached; without it, the end of the programme.'),
  note: LocalizedText.optional(),
}).meta({ id: 'Target' })
export type Target = z.infer<typeof Target>

export const SourceStatement = z.strictObject({
  stands: z.enum(['theme-page', 'summary-table', 'both', 'text', 'indicator-table', 'concepts', 'best-practices'])
    .describe('Where in the programme document it stands.'),
  place: z.string().min(1).describe('The heading under which it is found in the document, as printed, in English.'),
  readings: z.strictObject({ themePage: LocalizedText, summaryTable: LocalizedText }).optional()
    .describe('Only where the two places differ in substance: what each says, in our own words.'),
}).meta({ id: 'SourceStatement' })
export type SourceStatement = z.infer<typeof SourceStatement>

/** An indicator: what it tells, how its number is made, what is aimed at, and who answers for it. */
export const Indicator = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/i)
    .describe('Unique in the programme; never changes. For example 1.1-assessments, P1.'),
  title: LocalizedText,
  description: LocalizedText.optional(),
  origin: z.enum(['programme', 'koto']).default('programme')
    .describe('programme = the document names it; koto = the programme names none, and the services’ facts give this one.'),
  unit: z.enum(units),
  direction: z.enum(['up', 'down', 'none']).describe('Which way is better.'),
  definition: Expression,
  period: z.enum(['month', 'quarter', 'year', 'programme']).describe('What one value covers.'),
  breakdowns: z.array(z.string().meta({ 'x-catalogue': 'dimension' })).default([])
    .describe('Dimensions of the catalogue by which it is shown.'),
  target: Target.optional(),
  responsible: z.array(z.string()).default([]).describe('Bodies that answer for it; without any, those of its measure.'),
  concepts: z.array(z.string()).optional().describe('Concepts of concepts.yaml that a reader needs here.'),
  sources: z.array(LocalizedText).default([]).describe('Where the data comes from, when the programme names it.'),
  method: LocalizedText.describe('How the number is to be read: what counts, what does not, known weak points.'),
  source: SourceStatement,
}).meta({ id: 'Indicator' })
export type Indicator = z.infer<typeof Indicator>
