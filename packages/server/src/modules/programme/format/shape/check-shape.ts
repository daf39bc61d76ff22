import type { z } from 'zod'
import { inOrder, type FormatProblem } from '../problem.ts'
import type { Source } from '../source.ts'
import { explainIssue } from './explain-issue.ts'
import { checkLanguageTags } from './language-tags.ts'
import type { Schema } from './schema-at.ts'

/** A file checked against its schema: its value with defaults filled in, or everything that is wrong with its shape. */
export function checkShape<T>(source: Source, schema: z.ZodType<T>): { value: T | null; problems: FormatProblem[] } {
  const languages = checkLanguageTags(source)
  const parsed = schema.safeParse(source.value)
  if (parsed.success) return { value: parsed.data, problems: languages }
  const context = { source, schema: schema as Schema, path: [], explain: explainIssue }
  const problems = parsed.error.issues.flatMap((issue) => explainIssue(issue, context))
  return { value: null, problems: inOrder([...problems, ...languages]) }
}
