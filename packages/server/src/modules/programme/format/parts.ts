import { z } from 'zod'
import { Indicator, SourceStatement } from '../../indicators/index.ts'
import { LocalizedText } from '../../../platform/languages/localized-text.ts'
import { RunningRules } from '../running/rules.ts'

const slug = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'small letters a–z, digits and hyphens')

/** One goal of the city's strategy, that measures trace back to. */
export const StrategyGoal = z.strictObject({
  id: slug,
  title: LocalizedText,
  source: SourceStatement,
}).meta({ id: 'StrategyGoal' })

/** A body that answers for measures: a division, a unit, a partner, a project, a steering group. */
export const Body = z.strictObject({
  id: slug,
  name: LocalizedText,
  kind: z.enum([
    'city', 'division', 'department', 'unit', 'service', 'company', 'project', 'network', 'steering-group', 'committee',
    'ministry', 'agency', 'research', 'partner',
  ]),
  parent: slug.optional().describe('The body it is part of.'),
  note: LocalizedText.optional(),
  source: SourceStatement.optional(),
}).meta({ id: 'Body' })

/** Who takes part in a measure, and how. */
export const BodyRole = z.strictObject({
  body: slug,
  role: z.enum(['leads', 'contributes']),
}).meta({ id: 'BodyRole' })

export const Objective = z.strictObject({
  id: slug,
  title: LocalizedText,
  goals: z.array(slug).default([]).describe('The strategy’s goals it serves.'),
  source: SourceStatement,
}).meta({ id: 'Objective' })

export const Measure = z.strictObject({
  number: z.string().regex(/^\d+(\.\d+)?$/, 'a number as in the document, in quotes: "4.12"'),
  title: LocalizedText.describe('A short name, some three to eight words.'),
  description: LocalizedText.describe('What the city does, in one to four plain sentences.'),
  bodies: z.array(BodyRole).min(1),
  weight: z.number().positive().optional().describe('How much it counts beside its neighbours; 1 when left out.'),
  planTheme: slug.optional().describe('The plan’s theme, for a measure of a development plan.'),
  indicators: z.array(Indicator).default([]),
  deliverables: z.array(z.strictObject({ id: slug, title: LocalizedText })).default([])
    .describe('What milestone indicators point to.'),
  concepts: z.array(slug).optional().describe('Concepts of concepts.yaml that a reader needs here.'),
  source: SourceStatement,
}).meta({ id: 'Measure' })

export const MeasureSet = z.strictObject({
  number: z.string().regex(/^\d+$/),
  title: LocalizedText,
  objectives: z.array(Objective).default([]),
  plan: slug.optional().describe('The development plan that this set carries out.'),
  measures: z.array(Measure).min(1),
  weight: z.number().positive().optional().describe('How much it counts beside its neighbours; 1 when left out.'),
  source: SourceStatement,
}).meta({ id: 'MeasureSet' })

/** themes/N-name.yaml */
export const Theme = z.strictObject({
  id: slug,
  title: LocalizedText,
  summary: LocalizedText.describe('What this theme is about, in two to five plain sentences.'),
  goals: z.array(slug).default([]),
  sets: z.array(MeasureSet).min(1),
  source: SourceStatement,
}).meta({ id: 'Theme' })

/** plans/NAME.yaml: a development plan inside the programme. */
export const Plan = z.strictObject({
  id: slug,
  title: LocalizedText,
  summary: LocalizedText,
  period: z.strictObject({ start: z.iso.date(), end: z.iso.date() }),
  goals: z.array(slug).default([]),
  mainGoals: z.array(z.strictObject({ id: slug, title: LocalizedText, source: SourceStatement })),
  themes: z.array(z.strictObject({
    id: slug,
    title: LocalizedText,
    objectives: z.array(Objective),
    source: SourceStatement,
  })),
  indicators: z.array(Indicator),
  preparation: LocalizedText.optional().describe('How the plan was made.'),
  source: SourceStatement,
}).meta({ id: 'Plan' })

export const Concept = z.strictObject({
  id: slug,
  term: LocalizedText,
  definition: LocalizedText,
  note: LocalizedText.optional(),
  source: SourceStatement,
}).meta({ id: 'Concept' })

export const BestPractice = z.strictObject({
  id: slug,
  title: LocalizedText,
  description: LocalizedText,
  bodies: z.array(BodyRole).default([]),
  measures: z.array(z.string()).default([]).describe('Numbers of the measures it belongs with.'),
  source: SourceStatement,
}).meta({ id: 'BestPractice' })

export const ReviewBody = z.strictObject({
  body: slug,
  task: LocalizedText,
  source: SourceStatement,
}).meta({ id: 'ReviewBody' })

/** programme.yaml */
export const ProgrammeHead = z.strictObject({
  id: slug,
  title: LocalizedText,
  city: z.strictObject({ id: slug, name: LocalizedText }),
  period: z.strictObject({ start: z.iso.date(), end: z.iso.date() }),
  promise: LocalizedText.describe('The city’s promise in one sentence, for the front page.'),
  summary: LocalizedText,
  law: LocalizedText.optional().describe('The law that asks for the programme.'),
  about: z.array(z.strictObject({ heading: LocalizedText, text: LocalizedText, source: SourceStatement })).default([])
    .describe('Background, operating environment, preparation: the page “About this programme”.'),
  document: z.strictObject({ title: LocalizedText, url: z.url().optional() })
    .describe('The document that the programme was adopted as.'),
  reviewBodies: z.array(ReviewBody).default([]),
  running: RunningRules.optional().describe('How the programme is run; what is left out has a default.'),
  source: SourceStatement,
}).meta({ id: 'ProgrammeHead' })
