import { z } from 'zod'
import { LocalizedText } from '../../../platform/languages/localized-text.ts'
import { invalid } from '../../../platform/problems/catalogue.ts'
import { Written } from '../running/written.ts'
import { measureStates } from './states.ts'

const seen = z.int().min(0).optional()
/** A calendar day of a time that anybody plans for. */
const day = z.iso.date().refine((day) => day >= '1900-01-01' && day <= '2200-12-31', { params: { code: 'out-of-range' } })
const reason = Written.extend({ text: Written.shape.text.max(4000) })
const inOrder = ({ starts, ends }: { starts: string | null; ends: string | null }) => starts === null || ends === null || starts <= ends
const order = { path: ['ends'], params: { code: 'ends-before-it-starts' } }

export const StateChangeInput = z.object({
  state: z.enum(measureStates),
  since: day,
  reason,
  mergedInto: z.string().regex(/^\d+(\.\d+)?$/).optional(),
  seen,
}).refine(({ state, mergedInto }) => state !== 'merged' || mergedInto !== undefined, { path: ['mergedInto'], params: { code: 'into-which' } })

const Phase = z.object({ title: LocalizedText.refine((title) => !Object.values(title).some((text) => text.includes('\0'))), starts: day.nullable(), ends: day.nullable() }).refine(inOrder, order)

export const ScheduleChangeInput = z.object({
  starts: day.nullable(),
  ends: day.nullable(),
  phases: z.array(Phase).max(30),
  reason: reason.optional(),
  seen,
}).refine(inOrder, order)

/** What was sent as the schema wants it; otherwise `invalid`, with every field that does not fit. */
export function fit<Schema extends z.ZodType>(schema: Schema, sent: unknown): z.output<Schema> {
  const result = schema.safeParse(sent)
  if (result.success) return result.data
  throw invalid(result.error.issues.map((issue) => ({
    field: issue.path.join('.'),
    code: issue.code === 'custom' ? String(issue.params?.['code'] ?? 'custom') : issue.code,
    message: issue.message,
  })))
}

/** One field that does not fit. */
export const wrong = (field: string, code: string, message: string) => invalid([{ field, code, message }])
