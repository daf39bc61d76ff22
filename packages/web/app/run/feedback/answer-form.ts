import { z } from 'zod'

export const AnswerForm = z.object({
  text: z.string({ error: 'errors:field.required' }).max(20_000),
  language: z.enum(['fi', 'sv', 'en']),
  publish: z.boolean().optional(),
  version: z.coerce.number().int().optional(),
})
