import { z } from 'zod'

const name = z.string({ error: 'staff:wrong.name' }).trim().min(1, 'staff:wrong.name').max(200, 'staff:wrong.long')
export const names = z.object({ fi: name, sv: name, en: name })
const place = z.string().optional()

/** Why something is done; the history keeps it. */
export const reason = z.string().trim().max(1000, 'staff:wrong.long').optional()

export const unitKinds = [
  'city', 'division', 'department', 'unit', 'service', 'company', 'project', 'network', 'steering-group', 'committee',
  'ministry', 'agency', 'research', 'partner',
] as const

export const NewUnitForm = z.object({
  name: names,
  kind: z.enum(unitKinds, { error: 'staff:wrong.choose' }),
  city: z.string({ error: 'staff:wrong.choose' }),
  parent: place,
  slug: z.string().trim().max(80, 'staff:wrong.long').regex(/^[a-z0-9][a-z0-9-]*$/, 'staff:wrong.slug').optional(),
})

export const ChangeUnitForm = z.object({ name: names, parent: place, reason })

export const CloseUnitForm = z.object({
  reason: z.string({ error: 'staff:wrong.reason' }).trim().min(1, 'staff:wrong.reason').max(1000, 'staff:wrong.long'),
  closed: z.enum(['yes', 'no'], { error: 'staff:wrong.choose' }),
})
