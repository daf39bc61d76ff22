import { z } from 'zod'

/** A problem as it leaves the API (RFC 9457), for the API's description. */
export const ProblemDocument = z
  .object({
    type: z.string().describe('urn:koto:problem:CODE'),
    code: z.string().describe('What went wrong, for programs.'),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    errors: z
      .array(z.object({ field: z.string(), code: z.string(), message: z.string() }))
      .optional()
      .describe('Each field that is wrong, and what would be right.'),
    instance: z.string().optional().describe('The number of the request, for asking about it.'),
  })
  .meta({ id: 'Problem', description: 'What went wrong (RFC 9457).' })

/** The answers that any reading route may give instead. */
export const problemAnswers = {
  404: { description: 'There is no such thing.', content: { 'application/problem+json': { schema: ProblemDocument } } },
  422: {
    description: 'The request does not fit; each field says what would.',
    content: { 'application/problem+json': { schema: ProblemDocument } },
  },
} as const
