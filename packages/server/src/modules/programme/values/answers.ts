import { z } from 'zod'
import { LocalizedText, staffLanguages } from '../../../platform/languages/localized-text.ts'
import { Written } from '../running/written.ts'
import { ProgrammeParams } from '../routes/answers.ts'
import type { Series, ValuePoint } from './contract.ts'

const day = z.iso.date()
const missing = z.enum(['masked', 'not-applicable'])
const breakdown = z.record(z.string(), z.string()).describe('Dimension → value of the catalogue; empty for the whole.')

const ValueAnswer = z.object({
  period: z.string().describe('2019, 2019-Q2, 2019-03 or programme; of a target its day.'),
  starts: day, ends: day, breakdown,
  value: z.number().nullable().describe('In the indicator’s unit: 50 means 50 % when it is percent; yes is 1, partially 0.5, no 0.'),
  missing: missing.nullable().describe('Why there is no value.'),
  source: z.string(), language: z.enum(staffLanguages).describe('Of the source and the note.'), note: Written.nullable(),
  number: z.int().describe('Above 1: it corrects an earlier one.'),
  definitionVersion: z.int(),
}).meta({ id: 'IndicatorValue' })

export const SeriesAnswer = z.object({
  indicator: z.string(), title: LocalizedText, unit: z.string(), definitionVersion: z.int(),
  baseline: ValueAnswer.nullable(),
  targets: z.array(ValueAnswer).describe('Dated targets besides the definition’s own.'),
  values: z.array(ValueAnswer).describe('Accepted values: of the whole, and of breakdowns whose every part is at least ten.'),
  leftOut: z.array(z.object({ dimensions: z.array(z.string()), period: z.string() })).describe('Breakdowns that are not shown, since some part is small.'),
  earlier: z.array(z.object({ definitionVersion: z.int(), values: z.array(ValueAnswer) })).describe('Measured under definitions that cannot be compared with the present one.'),
  standing: z.object({
    state: z.enum(['reached', 'on-the-way', 'at-risk', 'off', 'no-data']).nullable().describe('Null: there is nothing to hold the value against.'),
    rule: z.string().describe('Why the state is what it is.'),
    value: z.number().nullable(), asOf: day.nullable(), target: z.number().nullable(),
    expected: z.number().nullable().describe('What the even line from start to target gives for asOf.'), by: day.nullable(),
    trend: z.object({ way: z.enum(['up', 'down', 'same']), sense: z.enum(['better', 'worse', 'neutral']), from: z.number(), to: z.number() }).nullable(),
  }),
}).meta({ id: 'IndicatorValues' })

export const IndicatorParams = ProgrammeParams.extend({ indicator: z.string().max(100).describe('The indicator’s id.') })
export const PeriodParams = IndicatorParams.extend({ period: z.string().max(40).describe('2019, 2019-Q2, 2019-03 or programme.') })

export const ValueBody = z.strictObject({
  value: z.number().nullable(),
  missing: missing.optional().describe('Needed when the value is null.'),
  breakdown: breakdown.default({}),
  source: z.string().max(500).default(''),
  note: z.string().max(2000).default(''),
  language: z.enum(staffLanguages).default('fi').describe('Of the source and the note.'),
  why: z.string().max(2000).optional().describe('Needed when an accepted value is corrected.'),
  confirmed: z.boolean().default(false).describe('Yes, it is right, to all that Koto asks.'),
  body: z.string().max(100).optional().describe('For which body, when the token’s holder acts for several.'),
}).meta({ id: 'IndicatorValueSent' })

export const WrittenAnswer = z.object({
  id: z.string(), state: z.enum(['proposed', 'accepted', 'refused']).describe('A body’s value waits for the coordinator.'), number: z.int(),
}).meta({ id: 'IndicatorValueWritten' })

const pointAnswer = ({ id: _, ...point }: ValuePoint) => point

/** A series as the open API tells it. */
export function seriesAnswer(series: Series): z.input<typeof SeriesAnswer> {
  return {
    indicator: series.indicator.id, title: series.indicator.title, unit: series.indicator.unit, definitionVersion: series.indicator.version,
    baseline: series.baseline && pointAnswer(series.baseline),
    targets: series.targets.map(pointAnswer),
    values: [...series.totals, ...series.breakdowns.flatMap(({ points }) => points.map(({ words: _, ...point }) => point))].map(pointAnswer),
    leftOut: series.leftOut.map(({ dimensions, period }) => ({ dimensions: dimensions.map(({ id }) => id), period })),
    earlier: series.earlier.map(({ version, points }) => ({ definitionVersion: version.version, values: points.map(pointAnswer) })),
    standing: series.standing,
  }
}
