import { z } from 'zod'
import { staffLanguages } from '../../../platform/languages/localized-text.ts'
import { invalid } from '../../../platform/problems/catalogue.ts'
import { Written } from '../running/written.ts'

/** As PostgreSQL and people take it: no NUL, which the one refuses and the other never means. */
const line = z.string().trim().max(300).refine((text) => !text.includes('\0'))
const text = z.string().trim().max(20_000).refine((text) => !text.includes('\0'))

/** A meeting to be planned: by the review body's id; `report` is the number of a frozen report. */
export const MeetingPlan = z.object({ body: z.string(), startsAt: z.date(), place: line, report: z.int().positive().nullable() })
export type MeetingPlan = z.infer<typeof MeetingPlan>

export const MeetingChanges = MeetingPlan.omit({ body: true }).partial()
export type MeetingChanges = z.infer<typeof MeetingChanges>

/** A point that somebody puts on the agenda. The report and open decisions come by themselves. */
export const PointInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('measure'), measure: z.string() }),
  z.object({ kind: z.literal('other'), title: line.min(1), language: z.enum(staffLanguages) }),
])
export type PointInput = z.infer<typeof PointInput>

/** Minutes of a point. `seen` is the point's from when they were read; without it what stands is written over. */
export const MinutesInput = z.object({ text, language: z.enum(staffLanguages), seen: z.string().optional() })
export type MinutesInput = z.infer<typeof MinutesInput>

const as = z.enum(['chair', 'member', 'secretary', 'expert'])
/** Who was there: a reviewer by id, or a guest by the part she takes and never by name. */
export const PresenceInput = z.union([z.object({ person: z.string(), as }), z.object({ guest: line.min(1), as })])
export type PresenceInput = z.infer<typeof PresenceInput>

/** A decision to be made: who owns it by the body's id, the measures it is about by number. */
export const DecisionInput = z.object({
  decision: Written,
  condition: text.default(''),
  owner: z.string(),
  deadline: z.iso.date().nullable().default(null),
  measures: z.array(z.string()).max(100).default([]),
})
export type DecisionInput = z.input<typeof DecisionInput>

export const DecisionChanges = z.object({
  decision: Written, condition: text, owner: z.string(), deadline: z.iso.date().nullable(), measures: z.array(z.string()).max(100),
  why: Written.optional(),
}).partial()
export type DecisionChanges = z.infer<typeof DecisionChanges>

/** What was sent, if it fits; otherwise the problem `invalid`, each field with what would. */
export function fits<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const read = schema.safeParse(input)
  if (read.success) return read.data
  throw invalid(read.error.issues.map(({ path, message }) => ({ field: path.join('.'), code: 'unfit', message })))
}
