import type { z } from 'zod'
import { invalid } from '../../platform/problems/catalogue.ts'

/** What was sent, as the schema wants it; otherwise the problem `invalid`, with every field that does not fit. */
export function parse<Schema extends z.ZodType>(schema: Schema, sent: unknown): z.output<Schema> {
  const result = schema.safeParse(sent)
  if (result.success) return result.data
  throw invalid(result.error.issues.map((issue) => ({
    field: issue.path.join('.'),
    code: issue.code === 'custom' ? String(issue.params?.code ?? 'custom') : issue.code,
    message: issue.message,
  })))
}
