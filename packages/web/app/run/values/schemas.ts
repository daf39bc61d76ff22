import { z } from 'zod'

export const languages = ['fi', 'sv', 'en'] as const
const language = z.enum(languages, { error: 'staff:wrong.choose' })
const text = (most: number) => z.string().trim().max(most, 'staff:wrong.long').optional()
const confirmed = z.boolean().default(false)

export const EnterForm = z.object({
  period: z.string({ error: 'staff:wrong.choose' }),
  /** Dimension → part; the names of the fields are `breakdown.gender` and so on. */
  breakdown: z.record(z.string(), z.string().max(100).optional()).optional(),
  value: text(60),
  missing: z.enum(['masked', 'not-applicable']).optional(),
  source: text(500),
  note: text(2000),
  language,
  why: text(2000),
  body: z.string().optional(),
  confirmed,
  /** The number of the value that the form was made from, and its place. */
  seen: z.number().int().min(0).optional(),
  place: z.string().optional(),
})

export const PasteForm = z.object({
  text: z.string({ error: 'values:problem.no-rows' }).max(200_000, 'staff:wrong.long'),
  dimension: z.string().optional(),
  source: text(500),
  language,
  why: text(2000),
  body: z.string().optional(),
  confirmed,
  intent: z.enum(['preview', 'save']).default('preview'),
})

export const AimForm = z.object({
  kind: z.enum(['baseline', 'target'], { error: 'staff:wrong.choose' }),
  period: z.string({ error: 'values:problem.period' }),
  value: z.string({ error: 'values:problem.value-needed' }).max(60, 'staff:wrong.long'),
  source: text(500),
  why: text(2000),
})

export const DecideForm = z.object({
  value: z.string(),
  decision: z.enum(['accept', 'refuse']),
  comment: text(2000),
})

/** The place of a figure as one text, to see whether a form still speaks of the one that it was made from. */
export function placeOf(period: string, parts: Record<string, string | undefined>): string {
  return [period, ...Object.entries(parts).filter(([, part]) => part).map(([id, part]) => `${id}=${part}`).sort()].join(';')
}
