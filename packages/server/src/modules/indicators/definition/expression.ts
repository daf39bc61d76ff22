import { z } from 'zod'

/** A dimension's wanted value: one, any of several, or all but some. */
export const Filter = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.union([z.string(), z.number()])).min(1),
  z.strictObject({ not: z.union([z.string(), z.array(z.string()).min(1)]) }),
]).meta({ id: 'Filter' })
export type Filter = z.infer<typeof Filter>

export const Filters = z
  .record(z.string(), Filter)
  .meta({ id: 'Filters', description: 'Dimension → wanted value, list of values, or { not: value }. All must hold.' })
export type Filters = z.infer<typeof Filters>

const where = Filters.optional()

/** How many times a thing was recorded. */
export const Count = z.strictObject({
  count: z.string().meta({ 'x-catalogue': 'kind', description: 'A fact kind of the catalogue.' }),
  where,
})

/** How many different people (or other subjects) the facts are about, each counted once in the period. */
export const Distinct = z.strictObject({
  distinct: z.string().meta({ 'x-catalogue': 'kind-once', description: 'A fact kind whose facts are about people (or schools).' }),
  where,
})

/** The sum of an amount: `kind.amount` of a fact kind, or `cube.measure` of a statistical cube. */
export const Sum = z.strictObject({
  sum: z.string().regex(/^[a-z-]+\.[a-z-]+$/, 'thing.amount, for example placement-hours-worked.hours')
    .meta({ 'x-catalogue': 'sum', description: 'kind.amount of a fact kind, or cube.measure of a statistical cube.' }),
  where,
})

export const Term = z.union([Count, Distinct, Sum])
export type Term = z.infer<typeof Term>

/** One thing among another, as a share (0–1, shown in per cent). */
export const Share = z.strictObject({
  share: z.strictObject({ of: Term, among: Term }),
})
export type Share = z.infer<typeof Share>

/** How a share or a number moved against an earlier period: percentage points, per cent or plain difference. */
export const Change = z.strictObject({
  change: z.strictObject({
    of: z.union([Count, Distinct, Sum, Share]),
    against: z.enum(['previous-period', 'baseline']),
    as: z.enum(['points', 'percent', 'difference']),
  }),
})
export type Change = z.infer<typeof Change>

/** A statistical index over areas and groups of a cube, by its name in the statistics library. */
export const Index = z.strictObject({
  index: z.string().meta({ 'x-catalogue': 'index', description: 'The index, for example dissimilarity.' }),
  over: z.string().regex(/^[a-z-]+\.[a-z-]+$/, 'cube.measure, for example population.persons')
    .meta({ 'x-catalogue': 'cube-measure', description: 'cube.measure of a statistical cube.' }),
  areas: z.string().describe('The dimension whose values are the areas.'),
  groups: z.string().describe('The dimension whose values are the groups.'),
  group: z.string().optional().describe('The group that is looked at; without it, all groups (a multigroup index).'),
  against: z.string().optional().describe('The group it is held against; without it, everyone else.'),
  where,
})
export type Index = z.infer<typeof Index>

/** A deliverable: reached when its evidence has been approved. */
export const Milestone = z.strictObject({
  milestone: z.string().regex(/^[a-z0-9-]+$/).describe('The deliverable’s id, unique in the programme.'),
})
export type Milestone = z.infer<typeof Milestone>

/** A figure or an answer that a responsible body enters, with a note. */
export const Reported = z.strictObject({
  reported: z.enum(['number', 'percent', 'yes-no', 'yes-partially-no', 'words']),
  each: z.enum(['programme', 'measure', 'body', 'unit', 'school', 'sector']).optional()
    .describe('What the figure is entered for, when not once for the whole programme.'),
})
export type Reported = z.infer<typeof Reported>

/** A figure from the answers of a survey. */
export const Survey = z.strictObject({
  survey: z.string().regex(/^[a-z0-9-]+$/).describe('The survey’s id.'),
  question: z.string().regex(/^[a-z0-9-]+$/).describe('The question’s id.'),
  statistic: z.enum(['share', 'mean', 'count', 'difference']),
  answer: z.union([z.string(), z.array(z.string())]).optional().describe('The answers that count, for a share or a count.'),
  compare: z.strictObject({ group: z.string(), with: z.string() }).optional().describe('The two groups of a difference.'),
  where,
})
export type Survey = z.infer<typeof Survey>

/** The whole algebra: an indicator's number is exactly one of these. */
export const Expression = z
  .union([Count, Distinct, Sum, Share, Change, Index, Milestone, Reported, Survey])
  .meta({
    id: 'Expression',
    description: 'The number is made in one way: count, distinct, sum, share, change, index, milestone, reported, survey.',
  })
export type Expression = z.infer<typeof Expression>

export const expressionKinds = [
  'count', 'distinct', 'sum', 'share', 'change', 'index', 'milestone', 'reported', 'survey',
] as const
export type ExpressionKind = (typeof expressionKinds)[number]

/** The kind of an expression, by the one key that names it. */
export function kindOf(expression: Expression): ExpressionKind {
  const kind = expressionKinds.find((key) => key in expression)
  if (kind === undefined) throw new Error('an expression without a kind got past its schema')
  return kind
}
