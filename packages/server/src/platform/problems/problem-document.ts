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

const problem = (description: string) => ({ description, content: { 'application/problem+json': { schema: ProblemDocument } } })

/** The answers that any reading route may give instead. */
export const problemAnswers = {
  401: problem('The token is wrong or has ended. Public data needs none.'),
  404: problem('There is no such thing.'),
  422: problem('The request does not fit; each field says what would.'),
  429: problem('Too many requests in a minute; Retry-After says when to ask again.'),
} as const
