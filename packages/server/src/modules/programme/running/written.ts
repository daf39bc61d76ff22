import { z } from 'zod'
import { staffLanguages } from '../../../platform/languages/localized-text.ts'

/**
 * What somebody who works with the programme wrote: one text, in the language that she wrote it in. Unlike what the
 * programme itself says it is not translated, and a page marks its language.
 */
export const Written = z.object({ text: z.string().trim().min(1).max(20_000).refine((text) => !text.includes('\0'), 'PostgreSQL keeps no NUL'), language: z.enum(staffLanguages) })
  .meta({ id: 'Written', description: 'A text in the language in which it was written.' })
export type Written = z.infer<typeof Written>

/** When something was done, and by whom. The name is null for readers who do not work with the programme, or when Koto itself did it. */
export interface Done {
  at: Date
  by: string | null
}
