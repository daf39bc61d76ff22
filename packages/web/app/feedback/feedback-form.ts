import { z } from 'zod'

/** The form as it is sent. What is too long or no address is told here; whether it is spam is the service's to say. */
export const FeedbackForm = z.object({
  text: z.string({ error: 'progress:feedback.no-text' }).max(5000, { error: 'progress:feedback.long-text' }),
  email: z.email({ error: 'progress:feedback.no-email' }).max(254, { error: 'progress:feedback.no-email' }).optional(),
  mayPublish: z.boolean().optional(),
  opened: z.string().max(200).optional(),
  website: z.string().max(1000).optional(),
})
