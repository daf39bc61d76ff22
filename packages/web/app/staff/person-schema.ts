import { z } from 'zod'
import { allRoles } from './roles.ts'
import { reason } from './unit-schema.ts'

const name = z.string({ error: 'staff:wrong.person-name' }).trim().min(1, 'staff:wrong.person-name').max(200, 'staff:wrong.long')
const language = z.string({ error: 'staff:wrong.choose' })

/** The languages that a person may be spoken to in: those of the pages first, then the city's largest others. */
export const personLanguages = [
  'fi',
  'sv',
  'en',
  'ar',
  'bn',
  'ckb',
  'de',
  'es',
  'et',
  'fa',
  'fr',
  'hi',
  'ne',
  'prs',
  'ps',
  'pt',
  'ro',
  'ru',
  'so',
  'sq',
  'th',
  'ti',
  'tl',
  'tr',
  'uk',
  'ur',
  'vi',
  'zh',
] as const

export const NewPersonForm = z.object({
  name,
  email: z.string({ error: 'staff:wrong.email' }).trim().max(254, 'staff:wrong.long').pipe(z.email('staff:wrong.email')),
  language,
})

export const ChangePersonForm = z.object({ name, language, active: z.boolean().optional(), reason })

export const GiveRoleForm = z.object({
  role: z.enum(allRoles, { error: 'staff:wrong.choose' }),
  unit: z.string().optional(),
  until: z.iso.date('staff:wrong.date').optional(),
  reason,
})

export const EndRoleForm = z.object({ reason })
