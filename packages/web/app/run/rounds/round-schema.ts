import { z } from 'zod'

const title = z.string({ error: 'required' }).trim().min(1, 'required').max(200, 'too-long')
const day = z.iso.date({ error: 'does-not-fit' })
const reason = z.string({ error: 'required' }).trim().min(1, 'required').max(2000, 'too-long')

export const NewRoundForm = z.object({
  title: z.object({ fi: title, sv: title, en: title }),
  starts: day,
  ends: day,
  deadline: day,
  ask: z.enum(['leads', 'all'], { error: 'required' }),
})

/** Closing needs no reason; unlocking does, and the service asks for it. */
export const LockForm = z.object({ what: z.enum(['close', 'unlock'], { error: 'required' }), reason: z.string().max(2000, 'too-long').optional() })
export const DeadlineForm = z.object({ deadline: day, reason })
